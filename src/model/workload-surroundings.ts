import type { NamespaceResource, NodeResource } from '../schema/types/kubernetes.js';
import type { EffectiveMeshConfig } from './effective-mesh-config.js';
import type { MeshNetwork } from './mesh-networks.js';

/** What the facts of a workload depend on besides itself. */
export interface WorkloadSurroundings {
  readonly config: EffectiveMeshConfig;
  readonly clusterId: string;
  readonly networks: readonly MeshNetwork[];
  readonly namespaces: ReadonlyMap<string, NamespaceResource>;
  readonly nodes: ReadonlyMap<string, NodeResource>;
}
