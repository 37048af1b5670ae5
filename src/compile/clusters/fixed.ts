import type { Cluster } from '../../envoy/types.js';
import { canonicalDuration } from '../../model/duration.js';
import type { Mesh } from '../../model/mesh.js';
import type { Proxy } from '../../model/proxy.js';
import { BLACK_HOLE_CLUSTER, INBOUND_PASSTHROUGH_CLUSTER, PASSTHROUGH_CLUSTER } from '../names.js';
import { UNLIMITED_CIRCUIT_BREAKERS, upstreamConnectionOptions } from './connection-pool.js';
import { passthroughHttpOptions, typedExtensionProtocolOptions } from './http-options.js';
import { upstreamFilters } from './metadata-exchange.js';

/** The cluster without endpoints, for traffic that must go nowhere. */
export function blackHoleCluster(mesh: Mesh): Cluster {
  return {
    name: BLACK_HOLE_CLUSTER,
    type: 'STATIC',
    connectTimeout: canonicalDuration(mesh.config.connectTimeout),
    altStatName: `${BLACK_HOLE_CLUSTER};`,
  };
}

/** The cluster that sends outbound traffic where it was going anyway. */
export function passthroughCluster(mesh: Mesh, proxy: Proxy): Cluster {
  return { ...passthroughFields(mesh, proxy), name: PASSTHROUGH_CLUSTER, filters: upstreamFilters(mesh.features) };
}

/** The cluster that hands inbound traffic of undeclared ports to the workload. */
export function inboundPassthroughCluster(mesh: Mesh, proxy: Proxy): Cluster {
  return {
    ...passthroughFields(mesh, proxy),
    name: INBOUND_PASSTHROUGH_CLUSTER,
    upstreamBindConfig: inboundBindConfig(proxy),
  };
}

function passthroughFields(mesh: Mesh, proxy: Proxy): Omit<Cluster, 'name'> {
  return {
    type: 'ORIGINAL_DST',
    lbPolicy: 'CLUSTER_PROVIDED',
    connectTimeout: canonicalDuration(mesh.config.connectTimeout),
    // istiod gives the inbound cluster this stat name, too.
    altStatName: `${PASSTHROUGH_CLUSTER};`,
    circuitBreakers: UNLIMITED_CIRCUIT_BREAKERS,
    typedExtensionProtocolOptions: typedExtensionProtocolOptions(passthroughHttpOptions(proxy)),
    upstreamConnectionOptions: upstreamConnectionOptions(mesh.config.tcpKeepalive),
  };
}

/** The source address of inbound connections, which iptables leaves alone. */
export function inboundBindConfig(proxy: Proxy): object {
  return { sourceAddress: { address: proxy.ipMode === 'v6' ? '::6' : '127.0.0.6', portValue: 0 } };
}

/** The cluster of an external SDS server on a Unix socket, where the node says there is one. */
export function externalSecretsCluster(mesh: Mesh): Cluster {
  return {
    name: 'sds-external',
    type: 'STATIC',
    connectTimeout: canonicalDuration(mesh.config.connectTimeout),
    altStatName: 'sds-external;',
    typedExtensionProtocolOptions: typedExtensionProtocolOptions({ explicitHttpConfig: { http2ProtocolOptions: {} } }),
    loadAssignment: {
      clusterName: 'sds-external',
      endpoints: [
        {
          lbEndpoints: [{ endpoint: { address: { pipe: { path: './var/run/secrets/credential-uds/socket' } } } }],
        },
      ],
    },
  };
}
