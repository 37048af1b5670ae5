import { type JsonRecord, recordAt, recordsAt, textAt, textsAt } from '../../source/json-fields.js';
import { listOrder } from '../list-order.js';
import { isSameJson } from '../same-json.js';
import { connectionTargetText } from './destination.js';
import type { FactAction, TrafficFact } from './fact.js';

/** What a change of a listener means: servers by SNI, plain text and TLS, targets of connections, policies. */
export function listenerFacts(
  name: string,
  before: JsonRecord | undefined,
  after: JsonRecord | undefined,
): readonly TrafficFact[] {
  if (before === undefined || after === undefined) {
    return [{ topic: 'listener', action: before === undefined ? 'added' : 'removed', subject: name }];
  }
  const [old, now] = [chainsByMatch(before), chainsByMatch(after)];
  const facts: TrafficFact[] = [];
  for (const [match, chain] of old) {
    const successor = now.get(match);
    if (successor === undefined) facts.push(...chainGone(name, chain, 'removed'));
    else if (!isSameJson(chain, successor)) facts.push(...chainFacts(chainText(name, chain), chain, successor));
  }
  for (const [match, chain] of now) if (!old.has(match)) facts.push(...chainGone(name, chain, 'added'));
  if (!isSameJson(before.accessLog, after.accessLog)) facts.push(policy(name, 'changed', 'access log'));
  return facts;
}

function chainsByMatch(listener: JsonRecord): ReadonlyMap<string, JsonRecord> {
  const { keyOf } = listOrder('filterChains');
  const fallback = recordAt(listener, 'defaultFilterChain');
  const chains = recordsAt(listener, 'filterChains').map((chain) => [keyOf(chain), chain] as const);
  return new Map(fallback === undefined ? chains : [...chains, ['default', fallback]]);
}

function chainText(listener: string, chain: JsonRecord): string {
  const match = recordAt(chain, 'filterChainMatch');
  if (match?.destinationPort !== undefined) return `inbound port ${match.destinationPort}`;
  const names = textsAt(match, 'serverNames');
  if (names.length > 0) return `${listener} for ${names.join(', ')}`;
  return listener === 'virtualInbound' ? 'other inbound ports' : listener;
}

function chainGone(listener: string, chain: JsonRecord, action: FactAction): readonly TrafficFact[] {
  const match = recordAt(chain, 'filterChainMatch');
  const names = textsAt(match, 'serverNames');
  if (names.length > 0) {
    return names.map((name) => ({ topic: 'host', action, subject: `${name} (TLS) on ${listener}` }));
  }
  const transport = textAt(match, 'transportProtocol');
  const kind = transport === 'raw_buffer' ? 'plain text' : transport === 'tls' ? 'TLS' : 'connections';
  const verb = action === 'added' ? 'accepted' : 'no longer accepted';
  return [{ topic: 'policy', action, subject: chainText(listener, chain), detail: `${kind} ${verb}` }];
}

const policy = (subject: string, action: FactAction, detail: string): TrafficFact => ({
  topic: 'policy',
  action,
  subject,
  detail,
});

function chainFacts(subject: string, before: JsonRecord, after: JsonRecord): readonly TrafficFact[] {
  const facts: TrafficFact[] = [];
  if (!isSameJson(before.transportSocket, after.transportSocket))
    facts.push(policy(subject, 'changed', 'TLS settings'));
  facts.push(...filterFacts(subject, recordsAt(before, 'filters'), recordsAt(after, 'filters')));
  return facts;
}

const POLICIES: readonly (readonly [RegExp, string])[] = [
  [/\.rbac$/, 'authorization'],
  [/jwt_authn$/, 'authentication by JWT'],
  [/ext_authz$/, 'external authorization'],
  [/ratelimit$/, 'rate limit'],
  [/\.fault$/, 'fault injection'],
  [/\.cors$/, 'CORS'],
  [/http_connection_manager$/, 'HTTP settings'],
];

/** A filter that is no policy by name may be an extension, so it goes by its own. */
const policyOf = (filter: string): string =>
  POLICIES.find(([pattern]) => pattern.test(filter))?.[1] ?? `filter ${filter}`;

function filterFacts(
  subject: string,
  before: readonly JsonRecord[],
  after: readonly JsonRecord[],
): readonly TrafficFact[] {
  const [old, now] = [filtersByName(before), filtersByName(after)];
  const facts: TrafficFact[] = [];
  for (const [name, filter] of old) {
    const successor = now.get(name);
    if (successor === undefined) facts.push(policy(subject, 'removed', policyOf(name)));
    else if (!isSameJson(filter, successor)) facts.push(...filterFact(subject, filter, successor));
  }
  for (const name of now.keys()) if (!old.has(name)) facts.push(policy(subject, 'added', policyOf(name)));
  const kept = [...old.keys()].filter((name) => now.has(name));
  const keptNow = [...now.keys()].filter((name) => old.has(name));
  if (kept.some((name, index) => name !== keptNow[index])) facts.push(policy(subject, 'changed', 'order of filters'));
  return facts;
}

function filtersByName(filters: readonly JsonRecord[]): ReadonlyMap<string, JsonRecord> {
  const seen = new Map<string, JsonRecord>();
  for (const filter of filters) {
    const name = textAt(filter, 'name');
    seen.set(seen.has(name) ? `${name}#${seen.size}` : name, filter);
  }
  return seen;
}

function filterFact(subject: string, before: JsonRecord, after: JsonRecord): readonly TrafficFact[] {
  const [from, to] = [connectionTargetText(before), connectionTargetText(after)];
  if (from !== undefined && to !== undefined && from !== to) {
    return [{ topic: 'connection', action: 'retargeted', subject, detail: `${from} → ${to}` }];
  }
  const [old, now] = [recordAt(before, 'typedConfig'), recordAt(after, 'typedConfig')];
  if (old?.httpFilters === undefined || now?.httpFilters === undefined) {
    return [policy(subject, 'changed', policyOf(textAt(before, 'name')))];
  }
  const { httpFilters: _old, ...oldRest } = old;
  const { httpFilters: _now, ...newRest } = now;
  const facts = filterFacts(subject, recordsAt(old, 'httpFilters'), recordsAt(now, 'httpFilters'));
  if (isSameJson(oldRest, newRest)) return facts;
  return [...facts, policy(subject, 'changed', policyOf(textAt(before, 'name')))];
}
