import type { Subset, TrafficPolicy } from '../schema/types/networking.js';
import type { Hostname } from './host.js';
import type { Labels } from './labels.js';

/** DestinationRules of one host merged as istiod merges them; name and namespace are the first rule's. */
export interface DestinationRule {
  readonly name: string;
  readonly namespace: string;
  readonly host: Hostname;
  readonly trafficPolicy: TrafficPolicy | undefined;
  readonly subsets: readonly Subset[];
  readonly workloadSelector: Labels | undefined;
  /** Namespaces, `.` or `*`, as written; empty for the default of the mesh. */
  readonly exportTo: readonly string[];
  /** Value of metadata `istio.config`. */
  readonly configPath: string;
  /** The merged resources, first rule first; keys of Mesh.origins. */
  readonly resources: readonly object[];
}
