import type { SharedChange } from '../../diff/collector.js';
import type { MeshDiff } from '../../diff/diff.js';
import type { ProxyIdentity } from '../../diff/resources.js';
import { FACT_ACTIONS, factKey, TOPICS, type TrafficFact } from '../../diff/traffic/fact.js';

/** A consequence for traffic and the proxies it concerns. */
export interface SharedFact {
  readonly fact: TrafficFact;
  readonly proxies: readonly ProxyIdentity[];
}

/** Changes that exactly the same proxies have. */
export interface ChangeGroup {
  readonly proxies: readonly ProxyIdentity[];
  readonly changes: readonly SharedChange[];
}

/** What the changes mean for traffic, each fact once: what stops first, then what starts, goes elsewhere, changes. */
export function sharedFacts({ changes }: MeshDiff): readonly SharedFact[] {
  const byKey = new Map<string, { readonly fact: TrafficFact; readonly proxies: Map<string, ProxyIdentity> }>();
  for (const { facts, proxies } of changes) {
    for (const fact of facts) {
      const key = factKey(fact);
      const shared = byKey.get(key) ?? { fact, proxies: new Map<string, ProxyIdentity>() };
      byKey.set(key, shared);
      for (const proxy of proxies) shared.proxies.set(proxy.name, proxy);
    }
  }
  return [...byKey.values()]
    .map(({ fact, proxies }) => ({ fact, proxies: [...proxies.values()] }))
    .sort((a, b) => rank(a.fact) - rank(b.fact));
}

function rank({ topic, action }: TrafficFact): number {
  return TOPICS.indexOf(topic) * FACT_ACTIONS.length + FACT_ACTIONS.indexOf(action);
}

/** Changes by the set of proxies that have them; those of most proxies first. */
export function changeGroups({ changes }: MeshDiff): readonly ChangeGroup[] {
  const groups = new Map<string, { readonly proxies: readonly ProxyIdentity[]; readonly changes: SharedChange[] }>();
  for (const shared of changes) {
    const key = shared.proxies.map(({ name }) => name).join();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { proxies: shared.proxies, changes: [shared] });
    else group.changes.push(shared);
  }
  return [...groups.values()].sort((a, b) => b.proxies.length - a.proxies.length);
}
