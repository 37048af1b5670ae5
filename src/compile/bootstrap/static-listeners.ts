import { typeUrl } from '../../envoy/type-urls.js';
import type { ExtensionConfig, Listener } from '../../envoy/types.js';
import type { Proxy } from '../../model/proxy.js';

const PROMETHEUS_PORT = 15090;
const STATUS_PORT = 15021;

/** Types of Prometheus' exposition formats, which compress well. */
const STATS_TYPES = [
  'text/plain',
  'application/vnd.google.protobuf',
  'application/openmetrics-text',
  'application/openmetrics-protobuf',
];

const ROUTER: ExtensionConfig = {
  name: 'envoy.filters.http.router',
  typedConfig: { '@type': typeUrl('envoy.extensions.filters.http.router.v3.Router') },
};

/** Listeners that serve the proxy's own metrics and readiness. */
export function staticListeners(proxy: Proxy): readonly Listener[] {
  const any = proxy.ipMode === 'v6' ? '::' : '0.0.0.0';
  const localOnly = proxy.config.proxyMetadata?.METRICS_LOCALHOST_ACCESS_ONLY === 'true';
  const compressors =
    proxy.config.statsCompression === false
      ? []
      : [compressor('brotli', 'Brotli'), compressor('zstd', 'Zstd'), compressor('gzip', 'Gzip')];
  return [
    listener(localOnly ? '127.0.0.1' : any, PROMETHEUS_PORT, 'stats', '/stats/prometheus', 'prometheus_stats', [
      ...compressors,
      ROUTER,
    ]),
    listener(any, STATUS_PORT, 'agent', '/healthz/ready', 'agent', [ROUTER]),
  ];
}

function listener(
  bind: string,
  port: number,
  statPrefix: string,
  path: string,
  cluster: string,
  httpFilters: readonly ExtensionConfig[],
): Listener {
  const connectionManager = {
    '@type': typeUrl('envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager'),
    statPrefix,
    routeConfig: {
      virtualHosts: [{ name: 'backend', domains: ['*'], routes: [{ match: { prefix: path }, route: { cluster } }] }],
    },
    httpFilters,
  };
  const limits = { bypassOverloadManager: true, ignoreGlobalConnLimit: true };
  return {
    name: `${bind}_${port}`,
    address: { socketAddress: { address: bind, portValue: port } },
    filterChains: [
      { filters: [{ name: 'envoy.filters.network.http_connection_manager', typedConfig: connectionManager }] },
    ],
    ...limits,
  };
}

function compressor(name: string, message: string): ExtensionConfig {
  return {
    name: `envoy.filters.http.compressor.${name}`,
    typedConfig: {
      '@type': typeUrl('envoy.extensions.filters.http.compressor.v3.Compressor'),
      compressorLibrary: {
        name: `stats_${name}`,
        typedConfig: { '@type': typeUrl(`envoy.extensions.compression.${name}.compressor.v3.${message}`) },
      },
      responseDirectionConfig: { commonConfig: { contentType: STATS_TYPES } },
    },
  };
}
