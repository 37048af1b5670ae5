import { typeUrl } from '../../envoy/type-urls.js';
import type { ExtensionConfig } from '../../envoy/types.js';
import { canonicalDuration } from '../../model/duration.js';
import type { ExtensionProvider, OpenTelemetryProvider, ZipkinProvider } from '../../schema/types/mesh-config.js';
import type { CompileContext, ListenerClass } from '../context.js';
import { type ProviderCluster, providerCluster } from './provider-cluster.js';

export interface TracingProvider {
  readonly config: ExtensionConfig;
  readonly maxTagLength: number | undefined;
  readonly spawnUpstreamSpan: boolean;
  /** The provider's own sampler decides, so Envoy must offer every request. */
  readonly samplesAll: boolean;
}

/** Envoy's tracer of an extension provider; undefined when it traces nothing or its service is unknown. */
export function tracingProvider(
  context: CompileContext,
  listenerClass: ListenerClass,
  provider: ExtensionProvider,
): TracingProvider | undefined {
  const gateway = listenerClass === 'gateway' && context.mesh.features.PILOT_SPAWN_UPSTREAM_SPAN_FOR_GATEWAY;
  const { zipkin, datadog, skywalking, opentelemetry } = provider;
  const settings = zipkin ?? datadog ?? skywalking ?? opentelemetry;
  const target = settings && providerCluster(context, settings);
  if (target === undefined) return undefined;
  const common = { maxTagLength: undefined, spawnUpstreamSpan: gateway, samplesAll: false };
  if (zipkin !== undefined)
    return { ...common, maxTagLength: zipkin.maxTagLength, config: zipkinConfig(zipkin, target) };
  if (datadog !== undefined) return { ...common, maxTagLength: datadog.maxTagLength, config: datadogConfig(target) };
  if (skywalking !== undefined) return { ...common, spawnUpstreamSpan: true, config: skywalkingConfig(target) };
  if (opentelemetry === undefined) return undefined;
  return {
    ...common,
    maxTagLength: opentelemetry.maxTagLength,
    samplesAll: opentelemetry.dynatraceSampler !== undefined,
    config: openTelemetryConfig(opentelemetry, target),
  };
}

interface ProviderHeader {
  readonly name?: string;
  readonly value?: string;
}

function headersToAdd(headers: readonly ProviderHeader[] | undefined): readonly object[] | undefined {
  return headers?.length
    ? headers.map(({ name, value }) => ({ header: { key: name, value }, appendAction: 'OVERWRITE_IF_EXISTS_OR_ADD' }))
    : undefined;
}

function zipkinConfig(provider: ZipkinProvider, target: ProviderCluster): ExtensionConfig {
  return {
    name: 'envoy.tracers.zipkin',
    typedConfig: {
      '@type': typeUrl('envoy.config.trace.v3.ZipkinConfig'),
      collectorEndpointVersion: 'HTTP_JSON',
      ...(!provider.enable64bitTraceId && { traceId128bit: true }),
      sharedSpanContext: false,
      collectorService: {
        httpUri: {
          uri: `http://${target.hostname}${provider.path || '/api/v2/spans'}`,
          cluster: target.cluster,
          timeout: canonicalDuration(provider.timeout ?? '') ?? '5s',
        },
        requestHeadersToAdd: headersToAdd(provider.headers),
      },
      traceContextOption: provider.traceContextOption === 'USE_B3' ? undefined : provider.traceContextOption,
    },
  };
}

function datadogConfig(target: ProviderCluster): ExtensionConfig {
  return {
    name: 'envoy.tracers.datadog',
    typedConfig: {
      '@type': typeUrl('envoy.config.trace.v3.DatadogConfig'),
      collectorCluster: target.cluster,
      collectorHostname: target.hostname,
    },
  };
}

function skywalkingConfig(target: ProviderCluster): ExtensionConfig {
  return {
    name: 'envoy.tracers.skywalking',
    typedConfig: {
      '@type': typeUrl('envoy.config.trace.v3.SkyWalkingConfig'),
      grpcService: { envoyGrpc: { clusterName: target.cluster, authority: target.hostname } },
    },
  };
}

function openTelemetryConfig(provider: OpenTelemetryProvider, target: ProviderCluster): ExtensionConfig {
  return {
    name: 'envoy.tracers.opentelemetry',
    typedConfig: {
      '@type': typeUrl('envoy.config.trace.v3.OpenTelemetryConfig'),
      ...(provider.http === undefined ? grpcExport(provider, target) : httpExport(provider.http, target)),
      resourceDetectors: resourceDetectors(provider),
    },
  };
}

function httpExport(http: NonNullable<OpenTelemetryProvider['http']>, target: ProviderCluster): object {
  const path = http.path ?? '';
  return {
    httpService: {
      httpUri: {
        uri: `${target.hostname}${path.startsWith('/') ? path : `/${path}`}`,
        cluster: target.cluster,
        timeout: canonicalDuration(http.timeout ?? '') ?? '5s',
      },
      requestHeadersToAdd: headersToAdd(http.headers),
    },
  };
}

function grpcExport(provider: OpenTelemetryProvider, target: ProviderCluster): object {
  const initialMetadata = provider.grpc?.initialMetadata?.map(({ name, value }) => ({ key: name, value }));
  return {
    grpcService: {
      envoyGrpc: { clusterName: target.cluster, authority: target.hostname },
      timeout: canonicalDuration(provider.grpc?.timeout ?? ''),
      initialMetadata: initialMetadata?.length ? initialMetadata : undefined,
    },
  };
}

function resourceDetectors(provider: OpenTelemetryProvider): readonly ExtensionConfig[] | undefined {
  const detectors = [
    ...(provider.resourceDetectors?.environment ? [detector('environment', 'EnvironmentResourceDetectorConfig')] : []),
    ...(provider.resourceDetectors?.dynatrace ? [detector('dynatrace', 'DynatraceResourceDetectorConfig')] : []),
  ];
  return detectors.length > 0 ? detectors : undefined;
}

function detector(kind: string, message: string): ExtensionConfig {
  return {
    name: `envoy.tracers.opentelemetry.resource_detectors.${kind}`,
    typedConfig: { '@type': typeUrl(`envoy.extensions.tracers.opentelemetry.resource_detectors.v3.${message}`) },
  };
}
