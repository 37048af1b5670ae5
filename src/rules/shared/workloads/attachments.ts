import type { Mesh } from '../../../model/mesh.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import type { PolicyTargetReference, WorkloadSelectorMatch } from '../../../schema/types/networking.js';

/** Says which workloads a resource is for. */
export interface Selecting extends KubernetesObject {
  readonly spec: { readonly selector?: WorkloadSelectorMatch };
}

/** Says by labels or by name what a policy is for. */
export interface Attachable extends KubernetesObject {
  readonly spec: Selecting['spec'] & {
    readonly targetRef?: PolicyTargetReference;
    readonly targetRefs?: readonly PolicyTargetReference[];
  };
}

/** Every policy that takes a selector or target references. */
export function attachablePolicies({ resources }: Mesh): readonly Attachable[] {
  return [
    ...resources.AuthorizationPolicy,
    ...resources.RequestAuthentication,
    ...resources.Telemetry,
    ...resources.WasmPlugin,
    ...resources.TrafficExtension,
  ];
}
