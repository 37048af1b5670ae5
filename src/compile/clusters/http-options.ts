import { typeUrl } from '../../envoy/type-urls.js';
import type { TypedConfig } from '../../envoy/types.js';
import { canonicalDuration } from '../../model/duration.js';
import { isHttp, isHttp2, type Protocol } from '../../model/protocol.js';
import type { Proxy } from '../../model/proxy.js';
import type { MeshConfig } from '../../schema/types/mesh-config.js';
import type { ConnectionPoolSettings } from '../../schema/types/networking.js';
import type { CompileContext } from '../context.js';
import { preservesHeaderCase } from '../filters/proxy-headers.js';

/** envoy.extensions.upstreams.http.v3.HttpProtocolOptions as a value. */
export interface UpstreamHttpOptions {
  readonly commonHttpProtocolOptions?: object | undefined;
  readonly upstreamHttpProtocolOptions?: object | undefined;
  readonly explicitHttpConfig?:
    | { readonly httpProtocolOptions?: object; readonly http2ProtocolOptions?: object }
    | undefined;
  readonly useDownstreamProtocolConfig?:
    | { readonly httpProtocolOptions: object; readonly http2ProtocolOptions: object }
    | undefined;
}

const OPTIONS_NAME = 'envoy.extensions.upstreams.http.v3.HttpProtocolOptions';
const HTTP2: UpstreamHttpOptions = { explicitHttpConfig: { http2ProtocolOptions: {} } };
const SAME_AS_DOWNSTREAM: UpstreamHttpOptions = {
  useDownstreamProtocolConfig: { httpProtocolOptions: {}, http2ProtocolOptions: {} },
};
const PRESERVED_HEADER_CASE = {
  headerKeyFormat: {
    statefulFormatter: {
      name: 'preserve_case',
      typedConfig: {
        '@type': typeUrl('envoy.extensions.http.header_formatters.preserve_case.v3.PreserveCaseFormatterConfig'),
      },
    },
  },
};

/** Options of the catch-all clusters: whatever the client speaks, and idle connections closed after five minutes. */
export function passthroughHttpOptions(proxy: Proxy): UpstreamHttpOptions {
  return {
    commonHttpProtocolOptions: { idleTimeout: '300s' },
    ...(preservesHeaderCase(proxy.config) ? sameAsDownstream(PRESERVED_HEADER_CASE) : SAME_AS_DOWNSTREAM),
  };
}

/** What the port's protocol alone asks for; undefined when Envoy's defaults do. */
export function protocolOptions(context: CompileContext, protocol: Protocol): UpstreamHttpOptions | undefined {
  if (isHttp2(protocol)) return HTTP2;
  const preserves = preservesHeaderCase(context.proxy.config) && (isHttp(protocol) || protocol === 'unsupported');
  if (context.proxy.type === 'sidecar' && protocol === 'unsupported') {
    return preserves ? sameAsDownstream(PRESERVED_HEADER_CASE) : SAME_AS_DOWNSTREAM;
  }
  return preserves ? { explicitHttpConfig: { httpProtocolOptions: PRESERVED_HEADER_CASE } } : undefined;
}

function sameAsDownstream(httpProtocolOptions: object): UpstreamHttpOptions {
  return { useDownstreamProtocolConfig: { httpProtocolOptions, http2ProtocolOptions: {} } };
}

/** Whether an outbound cluster speaks HTTP/2 because of an h2UpgradePolicy. */
export function upgradesToHttp2(
  mesh: MeshConfig,
  protocol: Protocol,
  pool: ConnectionPoolSettings | undefined,
): boolean {
  if (pool?.http?.useClientProtocol === true) return false;
  const policy = pool?.http?.h2UpgradePolicy ?? 'DEFAULT';
  if (policy !== 'DEFAULT') return policy === 'UPGRADE';
  return mesh.h2UpgradePolicy === 'UPGRADE' && isHttp(protocol);
}

/** Adds explicit HTTP/2 unless the port's protocol already decided. */
export function withHttp2Upgrade(options: UpstreamHttpOptions | undefined): UpstreamHttpOptions {
  return options ?? HTTP2;
}

/** Adds what a connection pool sets. */
export function withConnectionPool(
  options: UpstreamHttpOptions | undefined,
  pool: ConnectionPoolSettings | undefined,
): UpstreamHttpOptions | undefined {
  if (pool === undefined) return options;
  const withCommon = withCommonOptions(options, pool);
  if (pool.http?.useClientProtocol !== true) return withCommon;
  return {
    ...withCommon,
    explicitHttpConfig: undefined,
    ...sameAsDownstream(withCommon?.explicitHttpConfig?.httpProtocolOptions ?? {}),
  };
}

function withCommonOptions(
  options: UpstreamHttpOptions | undefined,
  pool: ConnectionPoolSettings,
): UpstreamHttpOptions | undefined {
  const idleTimeout = canonicalDuration(pool.http?.idleTimeout) ?? canonicalDuration(pool.tcp?.idleTimeout);
  const maxConnectionDuration = canonicalDuration(pool.tcp?.maxConnectionDuration);
  const maxRequestsPerConnection = pool.http?.maxRequestsPerConnection || undefined;
  const maxConcurrentStreams = pool.http?.maxConcurrentStreams || undefined;
  const fields = [idleTimeout, maxConnectionDuration, maxRequestsPerConnection, maxConcurrentStreams];
  if (fields.every((field) => field === undefined)) return options;
  const http2 = options?.explicitHttpConfig?.http2ProtocolOptions;
  return {
    ...options,
    commonHttpProtocolOptions: { idleTimeout, maxConnectionDuration, maxRequestsPerConnection },
    explicitHttpConfig: http2
      ? { http2ProtocolOptions: { ...http2, maxConcurrentStreams } }
      : options?.explicitHttpConfig,
  };
}

/** Whether the cluster is fixed to HTTP/2, so that TLS offers `h2`. */
export function speaksHttp2(options: UpstreamHttpOptions | undefined): boolean {
  return options?.explicitHttpConfig?.http2ProtocolOptions !== undefined;
}

const typedOptions = new WeakMap<UpstreamHttpOptions, Readonly<Record<string, TypedConfig>>>();

/** `typedExtensionProtocolOptions` of a cluster; HTTP/1 where no protocol was chosen. */
export function typedExtensionProtocolOptions(
  options: UpstreamHttpOptions | undefined,
): Readonly<Record<string, TypedConfig>> | undefined {
  if (options === undefined) return undefined;
  const known = typedOptions.get(options);
  if (known !== undefined) return known;
  const chosen = options.explicitHttpConfig ?? options.useDownstreamProtocolConfig;
  const typed = {
    [OPTIONS_NAME]: {
      '@type': typeUrl(OPTIONS_NAME),
      ...options,
      ...(chosen === undefined ? { explicitHttpConfig: { httpProtocolOptions: {} } } : undefined),
    },
  };
  typedOptions.set(options, typed);
  return typed;
}
