import type { ServiceResource } from '../../schema/types/kubernetes.js';
import { objectKey } from '../cluster-index.js';
import { allocateAddresses } from './addresses.js';

const SERVICE_NETWORK = '10.96';

/** Services with a cluster IP each, where Kubernetes would give one; the others are the same objects. */
export function withClusterIps(services: readonly ServiceResource[]): readonly ServiceResource[] {
  const keyOf = ({ metadata }: ServiceResource): string => objectKey(metadata.namespace, metadata.name);
  const missing = services.filter(({ spec }) => spec.type !== 'ExternalName' && !spec.clusterIP);
  if (missing.length === 0) return services;
  const taken = new Set(services.map(({ spec }) => spec.clusterIP ?? ''));
  const addresses = allocateAddresses(missing.map(keyOf), SERVICE_NETWORK, taken);
  const lacking = new Set(missing);
  return services.map((service) => {
    const clusterIP = lacking.has(service) ? addresses.get(keyOf(service)) : undefined;
    return clusterIP === undefined
      ? service
      : { ...service, spec: { ...service.spec, clusterIP, clusterIPs: [clusterIP] } };
  });
}
