import { typeUrl } from '../../envoy/type-urls.js';
import type { Filter } from '../../envoy/types.js';
import type { Features } from '../../model/features.js';

const TCP_METADATA_EXCHANGE: readonly Filter[] = [
  {
    name: 'istio.metadata_exchange',
    typedConfig: {
      '@type': typeUrl('udpa.type.v1.TypedStruct'),
      typeUrl: typeUrl('envoy.tcp.metadataexchange.config.MetadataExchange'),
      value: { enable_discovery: true, protocol: 'istio-peer-exchange' },
    },
  },
];

/** Exchanges workload identities on TCP connections that agreed on `istio-peer-exchange`. */
export function tcpMetadataExchange(features: Features): readonly Filter[] {
  return features.PILOT_ENABLE_METADATA_EXCHANGE ? TCP_METADATA_EXCHANGE : [];
}

/** Whether TLS inside the mesh offers `istio-peer-exchange`. */
export function offersMetadataExchange(features: Features): boolean {
  return features.PILOT_ENABLE_METADATA_EXCHANGE && !features.PILOT_DISABLE_MX_ALPN;
}

/** Collects statistics of MongoDB traffic; another filter proxies it. */
export function mongoProxy(statPrefix: string): Filter {
  return {
    name: 'envoy.filters.network.mongo_proxy',
    typedConfig: { '@type': typeUrl('envoy.extensions.filters.network.mongo_proxy.v3.MongoProxy'), statPrefix },
  };
}

/** Collects statistics of MySQL traffic; another filter proxies it. */
export function mysqlProxy(statPrefix: string): Filter {
  return {
    name: 'envoy.filters.network.mysql_proxy',
    typedConfig: { '@type': typeUrl('envoy.extensions.filters.network.mysql_proxy.v3.MySQLProxy'), statPrefix },
  };
}

/** Proxies Redis commands to one cluster. */
export function redisProxy(statPrefix: string, cluster: string): Filter {
  return {
    name: 'envoy.filters.network.redis_proxy',
    typedConfig: {
      '@type': typeUrl('envoy.extensions.filters.network.redis_proxy.v3.RedisProxy'),
      statPrefix,
      latencyInMicros: true,
      settings: { opTimeout: '5s' },
      prefixRoutes: { catchAllRoute: { cluster } },
    },
  };
}
