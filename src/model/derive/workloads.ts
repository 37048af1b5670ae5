import type { NodeResource, PodTemplate } from '../../schema/types/kubernetes.js';
import type { KubernetesObject } from '../../schema/types/meta.js';
import type { ResourceSet } from '../../schema/types/resource-kinds.js';
import type { Labels } from '../labels.js';

/** An object that makes Pods. */
export interface PodMaker {
  readonly object: KubernetesObject;
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly template: PodTemplate;
  readonly selector: Labels;
  readonly replicas: number;
}

/** More Pods than this of one workload tell nothing new. */
const MAX_DERIVED_REPLICAS = 100;

function derivedReplicas(replicas: number | undefined): number {
  return Math.min(replicas ?? 1, MAX_DERIVED_REPLICAS);
}

/** Everything in the input that makes Pods; a ReplicaSet of a Deployment leaves that to the Deployment. */
export function podMakers(resources: ResourceSet): readonly PodMaker[] {
  const daemonReplicas = Math.max(1, schedulableNodes(resources.Node).length);
  return [
    ...resources.Deployment.map((object) => podMaker(object, object.spec, derivedReplicas(object.spec.replicas))),
    ...resources.StatefulSet.map((object) => podMaker(object, object.spec, derivedReplicas(object.spec.replicas))),
    ...resources.DaemonSet.map((object) => podMaker(object, object.spec, daemonReplicas)),
    ...resources.ReplicaSet.filter(isUnowned).map((object) =>
      podMaker(object, object.spec, derivedReplicas(object.spec.replicas)),
    ),
    ...resources.Job.filter(isUnowned).map((object) => podMaker(object, object.spec, 1)),
  ];
}

function podMaker(
  object: KubernetesObject,
  spec: { readonly template?: PodTemplate; readonly selector?: { readonly matchLabels?: Labels } },
  replicas: number,
): PodMaker {
  const template = spec.template ?? {};
  return {
    object,
    kind: object.kind,
    name: object.metadata.name,
    namespace: object.metadata.namespace ?? '',
    template,
    selector: spec.selector?.matchLabels ?? template.metadata?.labels ?? {},
    replicas,
  };
}

function isUnowned({ metadata }: KubernetesObject): boolean {
  return (metadata.ownerReferences ?? []).length === 0;
}

/** The Nodes that Pods of applications run on: those without a control plane. */
export function schedulableNodes(nodes: readonly NodeResource[]): readonly NodeResource[] {
  return nodes.filter(({ metadata }) => metadata.labels?.['node-role.kubernetes.io/control-plane'] === undefined);
}
