import { posix } from 'node:path';
import { typeUrl } from '../../envoy/type-urls.js';
import type { ExtensionConfig } from '../../envoy/types.js';
import { canonicalDuration } from '../../model/duration.js';
import type { Proxy } from '../../model/proxy.js';
import type { OpenTelemetryProvider } from '../../schema/types/mesh-config.js';
import { serviceCluster } from '../bootstrap/node.js';
import type { CompileContext } from '../context.js';
import { type ProviderCluster, providerCluster } from './provider-cluster.js';
import { headersToAdd } from './tracing-headers.js';

type HttpExporter = NonNullable<OpenTelemetryProvider['http']>;
type DynatraceSampler = NonNullable<OpenTelemetryProvider['dynatraceSampler']>;

const DYNATRACE_SAMPLING_PATH = 'api/v2/samplingConfiguration';

/** Envoy's OpenTelemetry tracer; undefined when the service that its sampler asks is unknown. */
export function openTelemetryTracer(
  context: CompileContext,
  provider: OpenTelemetryProvider,
  target: ProviderCluster,
): ExtensionConfig | undefined {
  const { http, dynatraceSampler } = provider;
  const sampler = dynatraceSampler && samplerConfig(context, dynatraceSampler, http, target);
  if (dynatraceSampler !== undefined && sampler === undefined) return undefined;
  return {
    name: 'envoy.tracers.opentelemetry',
    typedConfig: {
      '@type': typeUrl('envoy.config.trace.v3.OpenTelemetryConfig'),
      serviceName: followsConventions(provider) ? conventionalName(context.proxy) : serviceCluster(context.proxy),
      ...(http === undefined ? grpcService(provider, target) : httpService(http, target)),
      resourceDetectors: resourceDetectors(provider),
      sampler,
    },
  };
}

function httpService({ path = '', timeout, headers }: HttpExporter, target: ProviderCluster): object {
  return {
    httpService: {
      httpUri: {
        uri: posix.join('/', target.hostname, path).slice(1),
        cluster: target.cluster,
        timeout: canonicalDuration(timeout),
      },
      requestHeadersToAdd: headersToAdd(headers),
    },
  };
}

function grpcService(provider: OpenTelemetryProvider, target: ProviderCluster): object {
  const initialMetadata = provider.grpc?.initialMetadata?.map(({ name, value }) => ({ key: name, value }));
  return {
    grpcService: {
      envoyGrpc: { clusterName: target.cluster, authority: target.hostname },
      timeout: canonicalDuration(provider.grpc?.timeout),
      initialMetadata: initialMetadata?.length ? initialMetadata : undefined,
    },
  };
}

function followsConventions({ serviceAttributeEnrichment }: OpenTelemetryProvider): boolean {
  return serviceAttributeEnrichment === 'OTEL_SEMANTIC_CONVENTIONS';
}

/** `service.name` by OpenTelemetry's conventions for Kubernetes. */
function conventionalName({ annotations, podLabels, workload, name }: Proxy): string {
  return (
    annotations['resource.opentelemetry.io/service.name'] ||
    podLabels['app.kubernetes.io/instance'] ||
    podLabels['app.kubernetes.io/name'] ||
    workload.name ||
    name
  );
}

function resourceDetectors(provider: OpenTelemetryProvider): readonly ExtensionConfig[] | undefined {
  const { environment, dynatrace } = provider.resourceDetectors ?? {};
  const detectors = [
    ...(environment ? [ENVIRONMENT] : []),
    ...(dynatrace ? [detector('dynatrace', 'DynatraceResourceDetectorConfig')] : []),
    // Under the conventions, the environment has the other attributes of the service.
    ...(followsConventions(provider) && !environment ? [ENVIRONMENT] : []),
  ];
  return detectors.length > 0 ? detectors : undefined;
}

function detector(kind: string, message: string): ExtensionConfig {
  return {
    name: `envoy.tracers.opentelemetry.resource_detectors.${kind}`,
    typedConfig: { '@type': typeUrl(`envoy.extensions.tracers.opentelemetry.resource_detectors.v3.${message}`) },
  };
}

const ENVIRONMENT = detector('environment', 'EnvironmentResourceDetectorConfig');

/** Asks the sampler's own service for the sampling rate, or else the one that spans are exported to. */
function samplerConfig(
  context: CompileContext,
  sampler: DynatraceSampler,
  exporter: HttpExporter | undefined,
  exportTarget: ProviderCluster,
): ExtensionConfig | undefined {
  const own = sampler.httpService;
  const http = own === undefined ? exporter && { ...exporter, path: DYNATRACE_SAMPLING_PATH } : (own.http ?? {});
  const target = own === undefined ? exportTarget : providerCluster(context, own);
  if (http === undefined || target === undefined) return undefined;
  return {
    name: 'envoy.tracers.opentelemetry.samplers.dynatrace',
    typedConfig: {
      '@type': typeUrl('envoy.extensions.tracers.opentelemetry.samplers.v3.DynatraceSamplerConfig'),
      tenant: sampler.tenant || undefined,
      clusterId: sampler.clusterId || undefined,
      ...httpService(http, target),
      rootSpansPerMinute: sampler.rootSpansPerMinute || undefined,
    },
  };
}
