import { typeUrl } from '../../envoy/type-urls.js';
import type { Cluster } from '../../envoy/types.js';
import type { Protocol } from '../../model/protocol.js';
import type { Service } from '../../model/service.js';
import { dnsCacheConfig } from '../filters/dynamic-forward-proxy.js';

const PROXIED_PROTOCOLS: ReadonlySet<Protocol> = new Set<Protocol>(['HTTP', 'HTTP2', 'GRPC', 'TLS']);

/** Whether a port of a dynamically forwarded service gets a cluster: its protocol must say where a connection goes. */
export function canForwardDynamically(protocol: Protocol): boolean {
  return PROXIED_PROTOCOLS.has(protocol);
}

/** What makes a cluster a dynamic forward proxy; its DNS cache is shared with the listener's filter. */
export function dynamicForwardProxyFields(service: Service, insecure: boolean): Partial<Cluster> {
  return {
    clusterType: {
      name: 'envoy.clusters.dynamic_forward_proxy',
      typedConfig: {
        '@type': typeUrl('envoy.extensions.clusters.dynamic_forward_proxy.v3.ClusterConfig'),
        allowInsecureClusterOptions: insecure || undefined,
        dnsCacheConfig: dnsCacheConfig(service),
      },
    },
    lbPolicy: 'CLUSTER_PROVIDED',
  };
}
