import type { PodResource } from '../schema/types/kubernetes.js';
import type { WorkloadEntryResource } from '../schema/types/networking.js';
import type { ResourceSet } from '../schema/types/resource-kinds.js';
import type { Features } from './features.js';
import { isUsablePod } from './pod.js';
import { indexByLabels, type LabelIndex } from './selectors.js';
import { workloadEntryLabels } from './workload-entry.js';
import { podFactsReader, type WorkloadFacts } from './workload-facts.js';
import type { WorkloadSurroundings } from './workload-surroundings.js';

/** Look-ups over the workloads of the cluster, shared by all steps that build services and proxies. */
export interface ClusterIndex extends WorkloadSurroundings {
  readonly features: Features;
  readonly domainSuffix: string;
  /** Keyed `<namespace>/<name>`. */
  readonly pods: ReadonlyMap<string, PodResource>;
  /** Pods that run and are ready, keyed `<namespace>/<address>`. */
  readonly podsByIp: ReadonlyMap<string, PodResource>;
  readonly podsByLabels: LabelIndex<PodResource>;
  /** What endpoints say about a Pod. */
  podFacts(pod: PodResource): WorkloadFacts;
  readonly workloadEntriesByLabels: LabelIndex<WorkloadEntryResource>;
}

/** Key of a namespaced object. */
export function objectKey(namespace: string | undefined, name: string): string {
  return `${namespace ?? ''}/${name}`;
}

/** Indexes the objects of the cluster that workloads and endpoints are described by. */
export function buildClusterIndex(
  resources: ResourceSet,
  settings: Pick<ClusterIndex, 'config' | 'features' | 'clusterId' | 'domainSuffix' | 'networks'>,
): ClusterIndex {
  const namespaces = new Map(resources.Namespace.map((namespace) => [namespace.metadata.name, namespace]));
  const nodes = new Map(resources.Node.map((node) => [node.metadata.name, node]));
  return {
    ...settings,
    namespaces,
    nodes,
    podFacts: podFactsReader({ ...settings, namespaces, nodes }),
    pods: new Map(resources.Pod.map((pod) => [objectKey(pod.metadata.namespace, pod.metadata.name), pod])),
    podsByIp: usablePodsByIp(resources.Pod),
    podsByLabels: indexByLabels(resources.Pod, (pod) => ({
      namespace: pod.metadata.namespace ?? '',
      labels: pod.metadata.labels ?? {},
    })),
    workloadEntriesByLabels: indexByLabels(resources.WorkloadEntry, (entry) => ({
      namespace: entry.metadata.namespace ?? '',
      labels: workloadEntryLabels(entry),
    })),
  };
}

function usablePodsByIp(pods: readonly PodResource[]): Map<string, PodResource> {
  const byIp = new Map<string, PodResource>();
  for (const pod of pods.filter(isUsablePod)) {
    const ips = [pod.status?.podIP, ...(pod.status?.podIPs ?? []).map(({ ip }) => ip)];
    for (const ip of ips) {
      const key = objectKey(pod.metadata.namespace, ip ?? '');
      if (ip && !byIp.has(key)) byIp.set(key, pod);
    }
  }
  return byIp;
}
