import { groupBy } from '../../../model/group-by.js';
import type { Labels } from '../../../model/labels.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Proxy } from '../../../model/proxy.js';
import { indexBySelector } from '../../../model/selectors.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import { namespaceOf } from '../object-namespace.js';
import { workloadKey } from './workloads.js';

/** The others that select a workload which one selects too. */
export interface WorkloadOverlap<Item> {
  readonly rivals: ReadonlySet<Item>;
  /** One of the workloads they share. */
  readonly workload: Proxy;
}

interface Overlap<Item> extends WorkloadOverlap<Item> {
  readonly rivals: Set<Item>;
}

/** Items of one namespace whose selectors select the same workload. */
export function workloadOverlaps<Item extends KubernetesObject>(
  { proxies }: Pick<Mesh, 'proxies'>,
  items: readonly Item[],
  selectorOf: (item: Item) => Labels | undefined,
): ReadonlyMap<Item, WorkloadOverlap<Item>> {
  const selecting = indexBySelector(items, (item) => ({ namespace: namespaceOf(item), selector: selectorOf(item) }));
  const overlaps = new Map<Item, Overlap<Item>>();
  const seen = new Set<string>();
  for (const workload of proxies) {
    const key = `${workloadKey(workload)}\n${JSON.stringify(workload.podLabels)}`;
    const matching = seen.has(key) ? [] : selecting.matching(workload.namespace, workload.podLabels);
    seen.add(key);
    if (matching.length < 2) continue;
    for (const item of matching) {
      const overlap = overlaps.get(item) ?? { rivals: new Set<Item>(), workload };
      for (const other of matching) if (other !== item) overlap.rivals.add(other);
      overlaps.set(item, overlap);
    }
  }
  return overlaps;
}

/** Items of each namespace that share it with others, given those that are for a whole namespace. */
export function sharedNamespaces<Item extends KubernetesObject>(
  items: readonly Item[],
): readonly { readonly item: Item; readonly first: Item; readonly others: readonly Item[] }[] {
  return [...groupBy(items, namespaceOf).values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || group.length < 2) return [];
    return group.map((item) => ({ item, first, others: group.filter((other) => other !== item) }));
  });
}
