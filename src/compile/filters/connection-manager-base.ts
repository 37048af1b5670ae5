import { typeUrl } from '../../envoy/type-urls.js';
import { canonicalDuration } from '../../model/duration.js';
import type { EffectiveMeshConfig } from '../../model/effective-mesh-config.js';
import type { CompileContext, ListenerClass } from '../context.js';
import { accessLogs } from '../policy/access-log.js';
import { tracingSettings } from '../policy/tracing.js';
import { internalAddressConfig } from './internal-addresses.js';
import { type HeaderSettings, preservesHeaderCase } from './proxy-headers.js';

/** The fields that every HTTP connection manager of a listener class has in common. */
export function connectionManagerBase(
  context: CompileContext,
  listenerClass: ListenerClass,
  headers: HeaderSettings,
): object {
  const { proxy, mesh } = context;
  const useRemoteAddress =
    listenerClass === 'gateway' || (listenerClass === 'outbound' && mesh.features.PILOT_SIDECAR_USE_REMOTE_ADDRESS);
  const { tracing, useRequestIdForTraceSampling } = tracingSettings(context, listenerClass);
  return {
    ...headers.connectionManager,
    ...pathNormalization(mesh.config),
    accessLog: accessLogs(context, listenerClass, 'http'),
    commonHttpProtocolOptions: idleTimeout(proxy.metadata.IDLE_TIMEOUT),
    httpProtocolOptions: http1Options(context, listenerClass),
    proxy100Continue: mesh.features.ENABLE_100_CONTINUE_HEADERS || undefined,
    requestIdExtension: {
      typedConfig: {
        '@type': typeUrl('envoy.extensions.request_id.uuid.v3.UuidRequestIdConfig'),
        useRequestIdForTraceSampling,
      },
    },
    streamIdleTimeout: '0s',
    tracing,
    upgradeConfigs: [{ upgradeType: 'websocket' }],
    useRemoteAddress,
    internalAddressConfig: internalAddressConfig(mesh, useRemoteAddress),
    xffNumTrustedHops: (listenerClass === 'gateway' && proxy.config.gatewayTopology?.numTrustedProxies) || undefined,
  };
}

function idleTimeout(metadata: string | undefined): object | undefined {
  const duration = canonicalDuration(metadata);
  return duration === undefined ? undefined : { idleTimeout: duration };
}

function pathNormalization(config: EffectiveMeshConfig): object {
  const mode = config.pathNormalization?.normalization ?? 'DEFAULT';
  const mergesSlashes = mode === 'MERGE_SLASHES' || mode === 'DECODE_AND_MERGE_SLASHES';
  return {
    normalizePath: mode !== 'NONE',
    mergeSlashes: mergesSlashes || undefined,
    pathWithEscapedSlashesAction: mode === 'DECODE_AND_MERGE_SLASHES' ? 'UNESCAPE_AND_FORWARD' : 'KEEP_UNCHANGED',
  };
}

/** Gateways always set HTTP/1 options, sidecars only to change something. */
export function http1Options({ proxy, mesh }: CompileContext, listenerClass: ListenerClass): object | undefined {
  const acceptHttp10 = proxy.metadata.HTTP10 === '1' || mesh.features.PILOT_HTTP10;
  const preserveCase = preservesHeaderCase(proxy.config);
  if (listenerClass !== 'gateway' && !acceptHttp10 && !preserveCase) return undefined;
  return {
    acceptHttp10: acceptHttp10 || undefined,
    headerKeyFormat: preserveCase ? PRESERVED_HEADER_CASE : undefined,
  };
}

const PRESERVED_HEADER_CASE = {
  statefulFormatter: {
    name: 'preserve_case',
    typedConfig: {
      '@type': typeUrl('envoy.extensions.http.header_formatters.preserve_case.v3.PreserveCaseFormatterConfig'),
    },
  },
};
