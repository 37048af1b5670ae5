import type {
  Bootstrap,
  Cluster,
  ClusterLoadAssignment,
  Listener,
  RouteConfiguration,
  Secret,
} from '../envoy/types.js';

/** Everything istiod would send to one proxy, and the bootstrap its agent would write. Lists are sorted by name. */
export interface CompiledProxy {
  readonly listeners: readonly Listener[];
  readonly routes: readonly RouteConfiguration[];
  readonly clusters: readonly Cluster[];
  readonly endpoints: readonly ClusterLoadAssignment[];
  /** Private keys are included; printing redacts them. */
  readonly secrets: readonly Secret[];
  readonly bootstrap: Bootstrap;
}
