import { type JsonRecord, recordsAt } from '../../source/json-fields.js';
import { endpointAddress } from '../list-order.js';
import { isSameJson } from '../same-json.js';
import { clusterText } from './destination.js';
import type { TrafficFact } from './fact.js';

const POLICY_FIELDS: ReadonlyMap<string, string> = new Map([
  ['lbPolicy', 'load balancing'],
  ['loadBalancingPolicy', 'load balancing'],
  ['commonLbConfig', 'load balancing'],
  ['leastRequestLbConfig', 'load balancing'],
  ['ringHashLbConfig', 'load balancing'],
  ['maglevLbConfig', 'load balancing'],
  ['circuitBreakers', 'connection limits'],
  ['maxRequestsPerConnection', 'connection limits'],
  ['outlierDetection', 'outlier detection'],
  ['transportSocket', 'TLS to endpoints'],
  ['transportSocketMatches', 'TLS to endpoints'],
  ['connectTimeout', 'connect timeout'],
  ['typedExtensionProtocolOptions', 'HTTP options'],
  ['upstreamConnectionOptions', 'TCP keepalive'],
  ['type', 'discovery'],
]);

/** What a change of a cluster means: policies of calls to a service. */
export function clusterFacts(
  name: string,
  before: JsonRecord | undefined,
  after: JsonRecord | undefined,
): readonly TrafficFact[] {
  const subject = clusterText(name);
  if (before === undefined || after === undefined) {
    return [{ topic: 'cluster', action: before === undefined ? 'added' : 'removed', subject }];
  }
  const changed = [...POLICY_FIELDS].filter(([field]) => !isSameJson(before[field], after[field]));
  const policies = [...new Set(changed.map(([, policy]) => policy))];
  const endpoints = isSameJson(before.loadAssignment, after.loadAssignment)
    ? []
    : endpointFacts(name, assignmentOf(before), assignmentOf(after));
  if (policies.length === 0) return endpoints;
  return [
    { topic: 'policy', action: 'changed', subject: `calls to ${subject}`, detail: policies.join(', ') },
    ...endpoints,
  ];
}

function assignmentOf({ loadAssignment }: JsonRecord): JsonRecord {
  return { endpoints: recordsAt({ list: [loadAssignment] }, 'list').flatMap((item) => recordsAt(item, 'endpoints')) };
}

/** What a change of a load assignment means; one that comes or goes does so with its cluster. */
export function endpointFacts(
  name: string,
  before: JsonRecord | undefined,
  after: JsonRecord | undefined,
): readonly TrafficFact[] {
  if (before === undefined || after === undefined) return [];
  const [old, now] = [addressesOf(before), addressesOf(after)];
  const gone = [...old].filter((address) => !now.has(address));
  const come = [...now].filter((address) => !old.has(address));
  const subject = clusterText(name);
  if (gone.length + come.length === 0) {
    return [{ topic: 'endpoints', action: 'changed', subject, detail: 'weights, health or metadata' }];
  }
  const moves = [...gone.map((address) => `-${address}`), ...come.map((address) => `+${address}`)];
  const shown = moves.slice(0, SHOWN).join(' ') + (moves.length > SHOWN ? ' …' : '');
  return [{ topic: 'endpoints', action: 'changed', subject, detail: `${old.size} → ${now.size} (${shown})` }];
}

const SHOWN = 4;

function addressesOf(assignment: JsonRecord): ReadonlySet<string> {
  const localities = recordsAt(assignment, 'endpoints');
  return new Set(localities.flatMap((locality) => recordsAt(locality, 'lbEndpoints').map(endpointAddress)));
}
