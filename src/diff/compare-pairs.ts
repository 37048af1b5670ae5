import { compareProxies, type ResourceChange } from './compare-proxies.js';
import type { SideProxy } from './pair-proxies.js';
import type { ProxyResources, ResourceKind } from './resources.js';
import { isSameJson } from './same-json.js';

/** Two versions of one proxy. */
export interface ProxyPair {
  readonly before: SideProxy;
  readonly after: SideProxy;
}

/** What sidecars that call the same services have in common. */
interface SharedComparison {
  readonly changes: readonly ResourceChange[];
  /** Resources that every sidecar has, but which depend on what it calls. */
  readonly dependent: ReadonlySet<string>;
}

/** Compares the proxies of pairs; what sidecars call is compared once for all that call the same. */
export function pairComparer(): (pair: ProxyPair, kinds: readonly ResourceKind[]) => readonly ResourceChange[] {
  const known = new Map<string, SharedComparison>();
  return (pair, kinds) => {
    const [before, after] = [pair.before.sharing, pair.after.sharing];
    if (before === undefined || after === undefined) return compareWhole(pair, kinds);
    const key = `${before.key}\u0000${after.key}`;
    const shared = known.get(key);
    const own = { before: before.ownResources(), after: after.ownResources() };
    if (shared !== undefined) {
      const changes = compareProxies(own.before, own.after, kinds);
      return [...shared.changes, ...changes.filter((change) => !shared.dependent.has(idOf(change)))];
    }
    const whole = { before: pair.before.resources(), after: pair.after.resources() };
    const changes = compareProxies(whole.before, whole.after, kinds);
    const dependent = new Set([
      ...dependentOf(own.before, whole.before, kinds),
      ...dependentOf(own.after, whole.after, kinds),
    ]);
    const independent = new Set(
      [...idsOf(own.before, kinds), ...idsOf(own.after, kinds)].filter((id) => !dependent.has(id)),
    );
    known.set(key, { changes: changes.filter((change) => !independent.has(idOf(change))), dependent });
    return changes;
  };
}

function compareWhole({ before, after }: ProxyPair, kinds: readonly ResourceKind[]): readonly ResourceChange[] {
  return compareProxies(before.resources(), after.resources(), kinds);
}

const idOf = ({ kind, name }: { readonly kind: ResourceKind; readonly name: string }): string => `${kind} ${name}`;

function idsOf(resources: ProxyResources, kinds: readonly ResourceKind[]): readonly string[] {
  return kinds.flatMap((kind) => [...resources[kind].keys()].map((name) => idOf({ kind, name })));
}

function dependentOf(own: ProxyResources, whole: ProxyResources, kinds: readonly ResourceKind[]): readonly string[] {
  return kinds.flatMap((kind) =>
    [...own[kind]]
      .filter(([name, resource]) => !isSameJson(resource, whole[kind].get(name)))
      .map(([name]) => idOf({ kind, name })),
  );
}
