import { typeUrl } from '../../envoy/type-urls.js';
import type { Bootstrap } from '../../envoy/types.js';
import type { CompileContext } from '../context.js';
import { bootstrapNode } from './node.js';
import { runtimeLayer } from './runtime.js';
import { staticClusters } from './static-clusters.js';
import { staticListeners } from './static-listeners.js';
import { statsConfig, statsSinks } from './stats.js';
import { bootstrapTracing } from './tracing.js';

/** Envoy asks istiod for everything over one aggregated stream. */
const ADS = { ads: {}, initialFetchTimeout: '0s', resourceApiVersion: 'V3' } as const;

const LOG_FORMAT = '%Y-%m-%dT%T.%fZ\t%l\tenvoy %n %g:%#\t%v\tthread=%t';

/** The bootstrap that istio-proxy's agent writes for this proxy. See Envoy's envoy.config.bootstrap.v3.Bootstrap. */
export function buildBootstrap(context: CompileContext): Bootstrap {
  const { config } = context.proxy;
  const sinks = statsSinks(config);
  return {
    node: bootstrapNode(context),
    admin: {
      accessLog: [
        {
          name: 'envoy.access_loggers.file',
          typedConfig: { '@type': typeUrl('envoy.extensions.access_loggers.file.v3.FileAccessLog'), path: '/dev/null' },
        },
      ],
      profilePath: '/var/lib/istio/data/envoy.prof',
      address: {
        socketAddress: {
          address: context.proxy.ipMode === 'v6' ? '::1' : '127.0.0.1',
          portValue: config.proxyAdminPort ?? 15000,
        },
      },
    },
    applicationLogConfig: { logFormat: { textFormat: LOG_FORMAT } },
    bootstrapExtensions: [INTERNAL_LISTENER],
    deferredStatOptions: { enableDeferredCreationStats: true },
    dynamicResources: {
      adsConfig: {
        apiType: 'DELTA_GRPC',
        setNodeOnFirstMessageOnly: true,
        transportApiVersion: 'V3',
        grpcServices: [{ envoyGrpc: { clusterName: 'xds-grpc' } }],
      },
      ldsConfig: ADS,
      cdsConfig: ADS,
    },
    layeredRuntime: {
      layers: [
        { name: 'global config', staticLayer: runtimeLayer(config) },
        { name: 'admin', adminLayer: {} },
      ],
    },
    overloadManager: { resourceMonitors: [connectionLimit(context)] },
    staticResources: { listeners: staticListeners(context.proxy), clusters: staticClusters(context.proxy) },
    statsConfig: statsConfig(context.proxy),
    ...statsIntervals(context),
    ...(sinks.length > 0 && { statsSinks: sinks }),
    ...bootstrapTracing(context),
  };
}

const INTERNAL_LISTENER = {
  name: 'envoy.bootstrap.internal_listener',
  typedConfig: {
    '@type': typeUrl('udpa.type.v1.TypedStruct'),
    typeUrl: typeUrl('envoy.extensions.bootstrap.internal_listener.v3.InternalListener'),
    value: { buffer_size_kb: 64 },
  },
};

const NO_LIMIT = '2147483647';

function connectionLimit(context: CompileContext): object {
  const { config } = context.proxy;
  return {
    name: 'envoy.resource_monitors.global_downstream_max_connections',
    typedConfig: {
      '@type': typeUrl('envoy.extensions.resource_monitors.downstream_connections.v3.DownstreamConnectionsConfig'),
      maxActiveDownstreamConnections:
        config.proxyMetadata?.ISTIO_META_GLOBAL_DOWNSTREAM_MAX_CONNECTIONS ??
        config.runtimeValues?.['overload.global_downstream_max_connections'] ??
        NO_LIMIT,
    },
  };
}

function statsIntervals(context: CompileContext): object {
  const flush = context.proxy.annotations['sidecar.istio.io/statsFlushInterval'];
  const eviction = context.proxy.annotations['sidecar.istio.io/statsEvictionInterval'];
  return {
    ...(flush !== undefined && { statsFlushInterval: flush }),
    ...(eviction !== undefined && { statsEvictionInterval: eviction }),
  };
}
