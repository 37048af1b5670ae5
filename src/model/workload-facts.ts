import type { PodResource } from '../schema/types/kubernetes.js';
import type { WorkloadEntryResource } from '../schema/types/networking.js';
import { spiffeId } from './kubernetes-services.js';
import { labelledLocality, nodeLocality, withTopologyLabels } from './locality.js';
import { networkOf } from './network.js';
import { tlsModeOf } from './pod.js';
import type { Endpoint } from './service.js';
import { workloadEntryLabels } from './workload-entry.js';
import { workloadNameOf } from './workload-name.js';
import type { WorkloadSurroundings } from './workload-surroundings.js';

/** What endpoints say about the workload behind them. */
export type WorkloadFacts = Pick<
  Endpoint,
  'labels' | 'tlsMode' | 'serviceAccount' | 'namespace' | 'workloadName' | 'locality' | 'network' | 'nodeName'
>;

/** Reads the facts of Pods, once per Pod. */
export function podFactsReader(cluster: WorkloadSurroundings): (pod: PodResource) => WorkloadFacts {
  const known = new Map<PodResource, WorkloadFacts>();
  return (pod) => {
    let facts = known.get(pod);
    if (!facts) {
      facts = podFacts(pod, cluster);
      known.set(pod, facts);
    }
    return facts;
  };
}

function podFacts(pod: PodResource, cluster: WorkloadSurroundings): WorkloadFacts {
  const labels = pod.metadata.labels ?? {};
  const namespace = pod.metadata.namespace ?? '';
  const nodeName = pod.spec.nodeName ?? '';
  const locality = labelledLocality(labels) ?? nodeLocality(cluster.nodes.get(nodeName));
  const network = networkOf(labels, pod.status?.podIP ?? '', cluster);
  return {
    labels: withTopologyLabels(labels, { locality, clusterId: cluster.clusterId, network, nodeName }),
    tlsMode: tlsModeOf(labels),
    serviceAccount: spiffeId(cluster.config.trustDomain, namespace, serviceAccountOf(pod)),
    namespace,
    workloadName: workloadNameOf(pod),
    locality,
    network,
    nodeName,
  };
}

/** The API server's default is the service account `default`. */
export function serviceAccountOf(pod: PodResource): string {
  return pod.spec.serviceAccountName || 'default';
}

/** An address that no Pod of the cluster has. */
export function unknownWorkloadFacts(cluster: WorkloadSurroundings, address = ''): WorkloadFacts {
  const network = networkOf({}, address, cluster);
  return {
    labels: withTopologyLabels({}, { locality: '', clusterId: cluster.clusterId, network }),
    tlsMode: 'disabled',
    serviceAccount: '',
    namespace: '',
    workloadName: '',
    locality: '',
    network,
    nodeName: '',
  };
}

/** What a WorkloadEntry tells about its workload. */
export function workloadEntryFacts(entry: WorkloadEntryResource, cluster: WorkloadSurroundings): WorkloadFacts {
  const { spec, metadata } = entry;
  const own = workloadEntryLabels(entry);
  const namespace = metadata.namespace ?? '';
  const locality = spec.locality || (labelledLocality(own) ?? '');
  const network = spec.network ?? '';
  return {
    labels: withTopologyLabels(own, { locality, clusterId: cluster.clusterId, network }),
    tlsMode: own['security.istio.io/tlsMode'] ?? (spec.serviceAccount ? 'istio' : 'disabled'),
    serviceAccount: spec.serviceAccount ? spiffeId(cluster.config.trustDomain, namespace, spec.serviceAccount) : '',
    namespace,
    workloadName:
      metadata.annotations?.['istio.io/autoRegistrationGroup'] ||
      own['service.istio.io/workload-name'] ||
      metadata.name,
    locality,
    network,
    nodeName: '',
  };
}
