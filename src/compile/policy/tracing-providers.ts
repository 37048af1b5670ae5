import { typeUrl } from '../../envoy/type-urls.js';
import type { ExtensionConfig } from '../../envoy/types.js';
import { canonicalDuration } from '../../model/duration.js';
import type { ExtensionProvider, ZipkinProvider } from '../../schema/types/mesh-config.js';
import { serviceCluster } from '../bootstrap/node.js';
import type { CompileContext, ListenerClass } from '../context.js';
import { type ProviderCluster, providerCluster } from './provider-cluster.js';
import { headersToAdd } from './tracing-headers.js';
import { openTelemetryTracer } from './tracing-opentelemetry.js';

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
  if (datadog !== undefined)
    return { ...common, maxTagLength: datadog.maxTagLength, config: datadogConfig(context, target) };
  if (skywalking !== undefined) return { ...common, spawnUpstreamSpan: true, config: skywalkingConfig(target) };
  const config = opentelemetry && openTelemetryTracer(context, opentelemetry, target);
  if (config === undefined) return undefined;
  const samplesAll = opentelemetry?.dynatraceSampler !== undefined;
  return { ...common, maxTagLength: opentelemetry?.maxTagLength, samplesAll, config };
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

function datadogConfig({ proxy }: CompileContext, target: ProviderCluster): ExtensionConfig {
  return {
    name: 'envoy.tracers.datadog',
    typedConfig: {
      '@type': typeUrl('envoy.config.trace.v3.DatadogConfig'),
      collectorCluster: target.cluster,
      serviceName: serviceCluster(proxy),
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
