import { podMakers } from '../../../model/derive/workloads.js';
import { isInjected, isRouter } from '../../../model/injection.js';
import type { Labels } from '../../../model/labels.js';
import type { Mesh } from '../../../model/mesh.js';
import { indexByLabels, type LabelIndex } from '../../../model/selectors.js';
import type { PodSpec } from '../../../schema/types/kubernetes.js';
import type { KubernetesObject, ObjectMeta } from '../../../schema/types/meta.js';
import type { ResourceRef } from '../../../source/finding.js';
import { isWaypoint } from '../ambient/ambient.js';

/** What somebody wrote to be run: a Deployment or the like with its template, or a Pod that nothing owns. */
export interface WrittenWorkload {
  readonly resource: KubernetesObject;
  readonly namespace: string;
  readonly name: string;
  readonly labels: Labels;
  readonly annotations: Readonly<Record<string, string>>;
  readonly spec: PodSpec;
  /** Steps from the resource to the labels of its Pods. */
  readonly labelsPath: readonly string[];
  /** Whether it has a sidecar, as written or as the injector would add it. */
  readonly hasSidecar: boolean;
  /** A gateway or a waypoint. */
  readonly isGateway: boolean;
}

const known = new WeakMap<Mesh, readonly WrittenWorkload[]>();

/** Every workload that somebody wrote. */
export function writtenWorkloads(mesh: Mesh): readonly WrittenWorkload[] {
  const existing = known.get(mesh);
  if (existing) return existing;
  const made = podMakers(mesh.resources).map(({ object, template: { metadata = {}, spec = {} } }) =>
    toWorkload(mesh, object, { metadata, spec }),
  );
  const alone = mesh.resources.Pod.filter(({ metadata }) => !metadata.ownerReferences?.length).map((pod) =>
    toWorkload(mesh, pod, pod),
  );
  const found = [...made, ...alone].filter(({ resource }) => mesh.origins.has(resource));
  known.set(mesh, found);
  return found;
}

const indexes = new WeakMap<Mesh, LabelIndex<WrittenWorkload>>();

/** Workloads of a namespace that a selector with at least one label selects. */
export function writtenWorkloadsSelectedBy(
  mesh: Mesh,
  namespace: string,
  selector: Labels,
): readonly WrittenWorkload[] {
  const index = indexes.get(mesh) ?? indexByLabels(writtenWorkloads(mesh), (workload) => workload);
  indexes.set(mesh, index);
  return index.select(namespace, selector);
}

/** A workload as a thing of its own, whatever kind of object makes it. */
export function workloadRef({ namespace, name }: WrittenWorkload): ResourceRef {
  return { kind: 'workload', namespace, name };
}

type PodLike = { readonly metadata: Partial<ObjectMeta>; readonly spec: PodSpec };

function toWorkload(mesh: Mesh, resource: KubernetesObject, { metadata, spec }: PodLike): WrittenWorkload {
  const namespace = resource.metadata.namespace ?? '';
  const isPod = resource.kind === 'Pod';
  const isGateway = isRouter({ metadata, spec }) || isWaypoint(metadata.labels ?? {});
  // A Pod shows what the injector did, a template what it would do.
  const isToInject = !isPod && isInjected({ metadata, spec }, namespace, mesh.namespaces);
  return {
    resource,
    namespace,
    name: resource.metadata.name,
    labels: metadata.labels ?? {},
    annotations: metadata.annotations ?? {},
    spec,
    labelsPath: isPod ? ['metadata', 'labels'] : ['spec', 'template', 'metadata', 'labels'],
    hasSidecar: !isGateway && (runsProxy(spec) || isToInject),
    isGateway,
  };
}

function runsProxy({ containers = [], initContainers = [] }: PodSpec): boolean {
  return [...containers, ...initContainers].some(({ name }) => name === 'istio-proxy');
}
