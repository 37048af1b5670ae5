import { isIP } from 'node:net';
import { typeUrl } from '../../envoy/type-urls.js';
import type { Address, Cluster } from '../../envoy/types.js';
import type { Proxy } from '../../model/proxy.js';

const SDS_SOCKET = './var/run/secrets/workload-spiffe-uds/socket';

const HTTP2 = {
  'envoy.extensions.upstreams.http.v3.HttpProtocolOptions': {
    '@type': typeUrl('envoy.extensions.upstreams.http.v3.HttpProtocolOptions'),
    explicitHttpConfig: { http2ProtocolOptions: {} },
  },
};

/** Clusters that the proxy knows before it talks to istiod. */
export function staticClusters(proxy: Proxy): readonly Cluster[] {
  const { config } = proxy;
  const loopback = proxy.ipMode === 'v6' ? '::1' : '127.0.0.1';
  return [
    { ...cluster('prometheus_stats', socket(loopback, config.proxyAdminPort ?? 15000)), connectTimeout: '0.250s' },
    { ...cluster('agent', socket(loopback, config.statusPort ?? 15020)), connectTimeout: '0.250s' },
    {
      ...cluster('sds-grpc', { pipe: { path: SDS_SOCKET } }),
      connectTimeout: '1s',
      typedExtensionProtocolOptions: HTTP2,
    },
    xdsCluster(config.configPath ?? './etc/istio/proxy'),
    ...remoteClusters(proxy),
  ];
}

function xdsCluster(directory: string): Cluster {
  const limits = { maxConnections: 100000, maxPendingRequests: 100000, maxRequests: 100000 };
  return {
    ...cluster('xds-grpc', { pipe: { path: `${directory}/XDS` } }),
    connectTimeout: '1s',
    circuitBreakers: { thresholds: [limits, { priority: 'HIGH', ...limits }] },
    maxRequestsPerConnection: 1,
    upstreamConnectionOptions: { tcpKeepalive: { keepaliveTime: 300 } },
    typedExtensionProtocolOptions: HTTP2,
  };
}

/** Tracing, metrics and access-log collectors that ProxyConfig names by address. */
function remoteClusters(proxy: Proxy): readonly Cluster[] {
  const { tracing, envoyMetricsService, envoyAccessLogService } = proxy.config;
  const h2 = { typedExtensionProtocolOptions: HTTP2 };
  return [
    ...remote(proxy, 'zipkin', tracing?.zipkin?.address, {}),
    ...remote(proxy, 'lightstep', tracing?.lightstep?.address, h2),
    ...remote(proxy, 'datadog_agent', tracing?.datadog?.address, {}),
    ...remote(proxy, 'envoy_metrics_service', envoyMetricsService?.address, h2),
    ...remote(proxy, 'envoy_accesslog_service', envoyAccessLogService?.address, h2),
  ];
}

function remote(proxy: Proxy, name: string, address: string | undefined, extra: object): readonly Cluster[] {
  const colon = address?.lastIndexOf(':') ?? -1;
  if (address === undefined || colon < 0) return [];
  const host = address.slice(0, colon).replace(/^\[|\]$/g, '');
  return [
    {
      ...cluster(name, socket(host, Number(address.slice(colon + 1)))),
      type: 'STRICT_DNS',
      connectTimeout: '1s',
      respectDnsTtl: true,
      dnsLookupFamily: proxy.ipMode === 'v6' || isIP(host) === 6 ? 'V6_ONLY' : 'V4_ONLY',
      dnsRefreshRate: '30s',
      ...extra,
    },
  ];
}

function cluster(name: string, address: Address): Cluster {
  return {
    name,
    type: 'STATIC',
    altStatName: `${name};`,
    loadAssignment: { clusterName: name, endpoints: [{ lbEndpoints: [{ endpoint: { address } }] }] },
  };
}

function socket(address: string, portValue: number): Address {
  return { socketAddress: { address, portValue } };
}
