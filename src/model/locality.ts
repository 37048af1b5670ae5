import type { NodeResource } from '../schema/types/kubernetes.js';
import type { Labels } from './labels.js';

const LOCALITY_LABEL = 'topology.istio.io/locality';
const LEGACY_LOCALITY_LABEL = 'istio-locality';

export const REGION_LABEL = 'topology.kubernetes.io/region';
export const ZONE_LABEL = 'topology.kubernetes.io/zone';
export const SUBZONE_LABEL = 'topology.istio.io/subzone';
export const NETWORK_LABEL = 'topology.istio.io/network';
export const CLUSTER_LABEL = 'topology.istio.io/cluster';
export const HOSTNAME_LABEL = 'kubernetes.io/hostname';

/** `region/zone/subzone` of a workload's own locality label; dots separate where there is no slash. */
export function labelledLocality(labels: Labels): string | undefined {
  const written = labels[LOCALITY_LABEL] || labels[LEGACY_LOCALITY_LABEL];
  if (!written) return undefined;
  return written.includes('/') ? written : written.replaceAll('.', '/');
}

/** `region/zone/subzone` of a Node; empty without topology labels or without the Node. */
export function nodeLocality(node: NodeResource | undefined): string {
  const labels = node?.metadata.labels ?? {};
  const region = labels[REGION_LABEL] ?? labels['failure-domain.beta.kubernetes.io/region'] ?? '';
  const zone = labels[ZONE_LABEL] ?? labels['failure-domain.beta.kubernetes.io/zone'] ?? '';
  const subzone = labels[SUBZONE_LABEL] ?? '';
  return region || zone || subzone ? `${region}/${zone}/${subzone}` : '';
}

/** The labels that istiod adds to a workload's own: locality, cluster, host and network, where known. */
export function withTopologyLabels(
  labels: Labels,
  topology: {
    readonly locality: string;
    readonly clusterId: string;
    readonly network: string;
    readonly nodeName?: string;
  },
): Labels {
  const [region, zone, subzone] = topology.locality.split('/');
  const result: Record<string, string> = { ...labels };
  const add = (key: string, value: string | undefined): void => {
    if (value) result[key] = value;
  };
  add(REGION_LABEL, region);
  add(ZONE_LABEL, zone);
  add(SUBZONE_LABEL, subzone);
  add(CLUSTER_LABEL, topology.clusterId);
  add(HOSTNAME_LABEL, topology.nodeName);
  add(NETWORK_LABEL, topology.network);
  return result;
}
