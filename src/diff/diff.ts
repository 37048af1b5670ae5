import { createDiffCollector, type Sameness, type SharedChange } from './collector.js';
import { pairComparer } from './compare-pairs.js';
import { commonKinds, pairProxies, type Side } from './pair-proxies.js';
import { type ProxyIdentity, RESOURCE_KINDS, type ResourceKind } from './resources.js';

export interface DiffOptions {
  readonly only?: readonly ResourceKind[] | undefined;
  readonly sameness?: Sameness | undefined;
}

/** What differs between two sides, proxy by proxy. */
export interface MeshDiff {
  /** Proxies that are on both sides. */
  readonly compared: number;
  readonly changed: number;
  readonly added: readonly ProxyIdentity[];
  readonly removed: readonly ProxyIdentity[];
  readonly changes: readonly SharedChange[];
}

/** Whether nothing changes. */
export function isEmptyDiff({ added, removed, changes }: MeshDiff): boolean {
  return added.length + removed.length + changes.length === 0;
}

/** Compares the configuration of every proxy that both sides have; one proxy's at a time is in memory. */
export function diffSides(before: Side, after: Side, options: DiffOptions = {}): MeshDiff {
  const { pairs, added, removed } = pairProxies(before, after);
  const collector = createDiffCollector(options.sameness ?? 'reading');
  const only = options.only ?? RESOURCE_KINDS;
  const compare = pairComparer();
  let changed = 0;
  for (const pair of pairs) {
    const kinds = commonKinds(pair.before, pair.after).filter((kind) => only.includes(kind));
    const changes = compare(pair, kinds);
    if (changes.length > 0) changed++;
    collector.add(pair.after.identity, changes);
  }
  return {
    compared: pairs.length,
    changed,
    added: added.map(({ identity }) => identity),
    removed: removed.map(({ identity }) => identity),
    changes: collector.changes(),
  };
}
