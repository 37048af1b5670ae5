import type { ResourceSet } from '../../schema/types/resource-kinds.js';

/** Namespaces with running Pods: they are snapshots of a cluster, and what is missing there really does not exist. */
export function snapshotNamespaces({ Pod }: Pick<ResourceSet, 'Pod'>): ReadonlySet<string> {
  return new Set(Pod.flatMap(({ metadata, status }) => (status?.podIP ? [metadata.namespace ?? ''] : [])));
}
