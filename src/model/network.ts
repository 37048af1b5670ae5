import type { Labels } from './labels.js';
import { NETWORK_LABEL } from './locality.js';
import { networkOfAddress } from './mesh-networks.js';
import type { WorkloadSurroundings } from './workload-surroundings.js';

/** A workload's network: its own label, else that of Istio's system namespace, else what meshNetworks says of its address. */
export function networkOf(
  labels: Labels,
  address: string,
  { namespaces, config, networks, clusterId }: WorkloadSurroundings,
): string {
  return (
    labels[NETWORK_LABEL] ||
    namespaces.get(config.rootNamespace)?.metadata.labels?.[NETWORK_LABEL] ||
    networkOfAddress(networks, address, clusterId)
  );
}
