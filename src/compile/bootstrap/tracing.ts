import { typeUrl } from '../../envoy/type-urls.js';
import type { CompileContext } from '../context.js';

/** The bootstrap's default tracer, where ProxyConfig names one by address. */
export function bootstrapTracing(context: CompileContext): { readonly tracing?: object } {
  const { tracing } = context.proxy.config;
  if (tracing?.zipkin?.address) {
    return {
      tracing: {
        http: {
          name: 'envoy.tracers.zipkin',
          typedConfig: {
            '@type': typeUrl('envoy.config.trace.v3.ZipkinConfig'),
            collectorCluster: 'zipkin',
            collectorEndpoint: '/api/v2/spans',
            collectorEndpointVersion: 'HTTP_JSON',
            traceId128bit: true,
            sharedSpanContext: false,
          },
        },
      },
    };
  }
  if (tracing?.datadog?.address) {
    return {
      tracing: {
        http: {
          name: 'envoy.tracers.datadog',
          typedConfig: {
            '@type': typeUrl('envoy.config.trace.v3.DatadogConfig'),
            collectorCluster: 'datadog_agent',
            serviceName: 'istio-proxy',
          },
        },
      },
    };
  }
  return {};
}
