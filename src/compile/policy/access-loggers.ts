import { typeUrl } from '../../envoy/type-urls.js';
import type { AccessLog } from '../../envoy/types.js';
import { compareText } from '../../model/order.js';
import type {
  ExtensionProvider,
  FileAccessLogProvider,
  HttpAlsProvider,
  OtelAlsProvider,
} from '../../schema/types/mesh-config.js';
import type { CompileContext } from '../context.js';
import {
  DEFAULT_TEXT_FORMAT,
  formatters,
  jsonLogFormat,
  parseLabels,
  providerLogFormat,
  textLogFormat,
} from './access-log-format.js';
import { nonEmpty } from './non-empty.js';
import { providerCluster } from './provider-cluster.js';

/** What a log is attached to: an HTTP connection manager, a tcp_proxy, or the listener itself (no matching filter chain). */
export type AccessLogTarget = 'http' | 'tcp' | 'listener';

const HTTP_GRPC_LOGGER = 'envoy.access_loggers.http_grpc';
// Mirrors istiod, which keeps Envoy's older name for this one.
const TCP_GRPC_LOGGER = 'envoy.tcp_grpc_access_log';
const HTTP_LOG_NAME = 'http_envoy_accesslog';
const TCP_LOG_NAME = 'tcp_envoy_accesslog';
const LISTENER_LOG_NAME = 'listener_envoy_accesslog';
const OTEL_LOG_NAME = 'otel_envoy_accesslog';

/** Filter state that describes the peers. */
const PEER_STATE = ['upstream_peer', 'downstream_peer'];
const ALL_PEER_STATE = [
  ...PEER_STATE,
  'wasm.upstream_peer',
  'wasm.upstream_peer_id',
  'wasm.downstream_peer',
  'wasm.downstream_peer_id',
];

/** Loggers of MeshConfig's own fields: accessLogFile and enableEnvoyAccessLogService. */
export function legacyAccessLogs(context: CompileContext, target: AccessLogTarget): readonly AccessLog[] {
  const { accessLogFile, enableEnvoyAccessLogService } = context.mesh.config;
  return [
    ...(accessLogFile ? [fileLog({ path: accessLogFile }, meshLogFormat(context))] : []),
    ...(enableEnvoyAccessLogService ? [legacyGrpcLog(target)] : []),
  ];
}

/** The logger of an extension provider; undefined for providers that log nothing or whose service is unknown. */
export function providerAccessLog(context: CompileContext, provider: ExtensionProvider): AccessLog | undefined {
  if (provider.envoyFileAccessLog) return fileProviderLog(context, provider.name ?? '', provider.envoyFileAccessLog);
  if (provider.envoyHttpAls) return grpcLog(context, provider.envoyHttpAls, 'http');
  if (provider.envoyTcpAls) return grpcLog(context, provider.envoyTcpAls, 'tcp');
  if (provider.envoyOtelAls) return openTelemetryLog(context, provider.envoyOtelAls);
  return undefined;
}

function meshLogFormat(context: CompileContext): object {
  const { accessLogEncoding, accessLogFormat } = context.mesh.config;
  return accessLogEncoding === 'JSON' ? jsonLogFormat(parseLabels(accessLogFormat)) : textLogFormat(accessLogFormat);
}

function fileProviderLog(context: CompileContext, name: string, provider: FileAccessLogProvider): AccessLog {
  // The built-in provider follows MeshConfig's encoding and format.
  const isBuiltIn = name === 'envoy' && provider.logFormat === undefined && !provider.omitEmptyValues;
  if (isBuiltIn) return fileLog(provider, meshLogFormat(context));
  const format = provider.logFormat === undefined ? textLogFormat('') : providerLogFormat(provider.logFormat);
  return fileLog(provider, provider.omitEmptyValues ? { ...format, omitEmptyValues: true } : format);
}

function fileLog(provider: { readonly path?: string }, logFormat: object): AccessLog {
  return {
    name: 'envoy.access_loggers.file',
    typedConfig: {
      '@type': typeUrl('envoy.extensions.access_loggers.file.v3.FileAccessLog'),
      path: provider.path || '/dev/stdout',
      logFormat,
    },
  };
}

function legacyGrpcLog(target: AccessLogTarget): AccessLog {
  const logName = target === 'http' ? HTTP_LOG_NAME : target === 'tcp' ? TCP_LOG_NAME : LISTENER_LOG_NAME;
  const kind = target === 'http' ? 'Http' : 'Tcp';
  return {
    name: target === 'http' ? HTTP_GRPC_LOGGER : TCP_GRPC_LOGGER,
    typedConfig: {
      '@type': typeUrl(`envoy.extensions.access_loggers.grpc.v3.${kind}GrpcAccessLogConfig`),
      commonConfig: {
        logName,
        grpcService: { envoyGrpc: { clusterName: 'envoy_accesslog_service' } },
        transportApiVersion: 'V3',
        filterStateObjectsToLog: ALL_PEER_STATE,
      },
    },
  };
}

function grpcLog(context: CompileContext, provider: HttpAlsProvider, kind: 'http' | 'tcp'): AccessLog | undefined {
  const target = providerCluster(context, provider);
  if (target === undefined) return undefined;
  const commonConfig = {
    logName: provider.logName || (kind === 'http' ? HTTP_LOG_NAME : TCP_LOG_NAME),
    grpcService: { envoyGrpc: { clusterName: target.cluster, authority: target.hostname } },
    transportApiVersion: 'V3',
    filterStateObjectsToLog: provider.filterStateObjectsToLog?.length ? provider.filterStateObjectsToLog : PEER_STATE,
  };
  if (kind === 'tcp') {
    return {
      name: TCP_GRPC_LOGGER,
      typedConfig: { '@type': typeUrl('envoy.extensions.access_loggers.grpc.v3.TcpGrpcAccessLogConfig'), commonConfig },
    };
  }
  return {
    name: HTTP_GRPC_LOGGER,
    typedConfig: {
      '@type': typeUrl('envoy.extensions.access_loggers.grpc.v3.HttpGrpcAccessLogConfig'),
      commonConfig,
      additionalRequestHeadersToLog: nonEmpty(provider.additionalRequestHeadersToLog),
      additionalResponseHeadersToLog: nonEmpty(provider.additionalResponseHeadersToLog),
      additionalResponseTrailersToLog: nonEmpty(provider.additionalResponseTrailersToLog),
    },
  };
}

function openTelemetryLog(context: CompileContext, provider: OtelAlsProvider): AccessLog | undefined {
  const target = providerCluster(context, provider);
  if (target === undefined) return undefined;
  const text = provider.logFormat?.text || DEFAULT_TEXT_FORMAT;
  const labels = Object.entries(provider.logFormat?.labels ?? {}).sort(([a], [b]) => compareText(a, b));
  return {
    name: 'envoy.access_loggers.open_telemetry',
    typedConfig: {
      '@type': typeUrl('envoy.extensions.access_loggers.open_telemetry.v3.OpenTelemetryAccessLogConfig'),
      commonConfig: {
        logName: provider.logName || OTEL_LOG_NAME,
        grpcService: { envoyGrpc: { clusterName: target.cluster, authority: target.hostname } },
        transportApiVersion: 'V3',
        filterStateObjectsToLog: ALL_PEER_STATE,
      },
      disableBuiltinLabels: true,
      body: { stringValue: text },
      attributes:
        labels.length > 0
          ? { values: labels.map(([key, value]) => ({ key, value: { stringValue: String(value) } })) }
          : undefined,
      formatters: formatters([text, ...labels.map(([, value]) => String(value))]),
    },
  };
}
