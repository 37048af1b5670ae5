import type { Mesh } from '../../model/mesh.js';
import type { DestinationRuleResource } from '../../schema/types/networking.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { haveCommonClients, type Reach, visibilityToKiali } from '../shared/common-clients.js';
import { type HostRule, type Rivals, rivalRules } from '../shared/destination-rule/rival-rules.js';
import { keyOf, namesText } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';

export const rule = defineRule({
  code: 'MSH0370',
  name: 'competing-destination-rules',
  severity: 'warning',
  upstream: ['KIA0201'],
  summary: 'Several DestinationRules are for one host and subset.',
  docs: {
    why: "Within a namespace Istio merges rules of one host: of a subset or traffic policy that several define, the oldest wins. Across namespaces nothing is merged: a client takes the rule of its own namespace, else that of the service's, else that of the root namespace. Nor does a rule for a host take over anything from one for a wildcard; it replaces it, TLS settings included.",
    fix: 'Keep one rule for a host, in the namespace of the service, and repeat there what a wider rule sets.',
    exceptions: 'A wide rule that sets defaults, and rules for single hosts that repeat them.',
  },
  *check({ mesh }) {
    const meetings = new Map<DestinationRuleResource, Meeting[]>();
    for (const pair of rivalRules(mesh)) {
      add(meetings, pair.first.resource, { pair, other: pair.second.resource });
      add(meetings, pair.second.resource, { pair, other: pair.first.resource });
    }
    for (const [resource, found] of meetings) {
      const isMet = found.some(({ pair }) =>
        haveCommonClients(mesh, reachOf(mesh, pair.first), reachOf(mesh, pair.second)),
      );
      yield { ...findingOf(resource, found), upstream: isMet ? undefined : [] };
    }
  },
});

/** Kiali looks for clients that import both hosts. */
function reachOf(mesh: Mesh, { resource, host, scope }: HostRule): Reach {
  const home = namespaceOf(resource);
  const [, owner = home] = host.endsWith(`.svc.${mesh.domainSuffix}`) ? host.split('.') : [];
  return { visibility: visibilityToKiali(mesh, scope, home), namespace: owner, hosts: [host] };
}

interface Meeting {
  readonly pair: Rivals;
  readonly other: DestinationRuleResource;
}

function add(
  meetings: Map<DestinationRuleResource, Meeting[]>,
  resource: DestinationRuleResource,
  meeting: Meeting,
): void {
  const known = meetings.get(resource);
  if (known) known.push(meeting);
  else meetings.set(resource, [meeting]);
}

const RELATED = 5;

function findingOf(resource: DestinationRuleResource, meetings: readonly Meeting[]): RuleFinding {
  const [strongest] = [...meetings].sort((a, b) => weight(b) - weight(a));
  const others = meetings.map(({ other }) => keyOf(other));
  return {
    resource,
    path: ['spec', 'host'],
    severity: strongest && weight(strongest) > 1 ? 'warning' : 'info',
    message: `${namesText(others, 3)} ${others.length > 1 ? 'are' : 'is'} for ${resource.spec.host ?? ''}, too; ${strongest ? outcome(strongest.pair) : ''}`,
    help: 'keep one DestinationRule for the host',
    related: meetings
      .slice(0, RELATED)
      .map(({ other }) => ({ resource: other, path: ['spec', 'host'], message: 'covers the host, too' })),
  };
}

/** 3: something is lost; 2: clients differ; 1: a defined replacement or merger. */
function weight({ pair: { first, second, subsets } }: Meeting): number {
  if (first.host !== second.host) return 1;
  if (namespaceOf(first.resource) !== namespaceOf(second.resource)) return 2;
  const haveBothPolicies = first.resource.spec.trafficPolicy && second.resource.spec.trafficPolicy;
  const isForSome = first.resource.spec.workloadSelector || second.resource.spec.workloadSelector;
  return !isForSome && (subsets.length > 0 || haveBothPolicies) ? 3 : 1;
}

function outcome({ first, second, subsets }: Rivals): string {
  const [one, other] = [first.resource, second.resource];
  if (first.host !== second.host)
    return `for ${second.host} clients take ${keyOf(other)} alone, without anything of ${keyOf(one)} for ${first.host}`;
  if (namespaceOf(one) !== namespaceOf(other))
    return "clients take the rule of their own namespace, else that of the service's, and merge nothing";
  const selecting = [one, other].find(({ spec }) => spec.workloadSelector);
  if (selecting)
    return `the workloads that ${keyOf(selecting)} selects take its settings, the others those of the other rule`;
  const shared = subsets.length > 0 ? `subset ${namesText(subsets)}` : 'the traffic policy';
  return `Istio merges them, and takes ${shared} from ${keyOf(one)}, the older or first by name`;
}
