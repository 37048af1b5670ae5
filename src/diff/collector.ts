import type { ResourceChange } from './compare-proxies.js';
import type { Edit } from './edits.js';
import type { ProxyIdentity } from './resources.js';
import { canonicalText } from './same-json.js';
import type { TrafficFact } from './traffic/fact.js';
import { trafficFacts } from './traffic/facts.js';

/** A change and every proxy that has it. */
export interface SharedChange {
  /** As the first of the proxies has it. */
  readonly change: ResourceChange;
  readonly facts: readonly TrafficFact[];
  readonly proxies: readonly ProxyIdentity[];
}

/**
 * When the changes of two proxies are one: `reading` when they read the same, whatever the index in a set or the short names of
 * an added virtual host; `exact` when their patches are equal.
 */
export type Sameness = 'reading' | 'exact';

/** Gathers the changes of proxies, each different one once. */
export interface DiffCollector {
  add(proxy: ProxyIdentity, changes: readonly ResourceChange[]): void;
  changes(): readonly SharedChange[];
}

/** An empty collector. */
export function createDiffCollector(sameness: Sameness): DiffCollector {
  const byKey = new Map<string, SharedChange & { readonly proxies: ProxyIdentity[] }>();
  const keys = new WeakMap<ResourceChange, string>();
  const keyOf = (change: ResourceChange): string => {
    const known = keys.get(change) ?? changeKey(change, sameness);
    keys.set(change, known);
    return known;
  };
  return {
    add: (proxy, changes) => {
      for (const change of changes) {
        const key = keyOf(change);
        const shared = byKey.get(key);
        if (shared === undefined) byKey.set(key, { change, facts: trafficFacts(change), proxies: [proxy] });
        else shared.proxies.push(proxy);
      }
    },
    changes: () => [...byKey.values()],
  };
}

function changeKey({ kind, name, action, before, after, edits }: ResourceChange, sameness: Sameness): string {
  const head = [kind, name, action].join('\u0000');
  if (action !== 'changed') return sameness === 'exact' ? head + canonicalText([before, after]) : head;
  return head + edits.map((edit) => editKey(edit, sameness)).join('\u0000');
}

function editKey({ op, path, before, after }: Edit, sameness: Sameness): string {
  if (sameness === 'exact') return op + path.map(({ pointer }) => pointer).join('/') + canonicalText([before, after]);
  const values = isWholeVirtualHost(path) && op !== 'replace' ? '' : canonicalText([before, after]);
  return op + path.map(({ label }) => label).join('/') + values;
}

/** Virtual hosts that come or go are told by name: their domains hold names that depend on the proxy's namespace. */
export function isWholeVirtualHost(path: Edit['path']): boolean {
  return path.at(-2)?.label === 'virtualHosts';
}
