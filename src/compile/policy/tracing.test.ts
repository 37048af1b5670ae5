import type { ListenerClass } from '../context.js';
import { asJson, meshConfig, policy, webContext } from './test-mesh.js';
import { tracingSettings } from './tracing.js';

const COLLECTOR = 'service: authz.tools.svc.cluster.local, port: 80';
const PROVIDERS = `
extensionProviders:
- {name: zipkin, zipkin: {${COLLECTOR}, maxTagLength: 50}}
- {name: datadog, datadog: {${COLLECTOR}}}
- {name: skywalking, skywalking: {${COLLECTOR}}}
- {name: otel, opentelemetry: {${COLLECTOR}}}
- {name: otel-http, opentelemetry: {${COLLECTOR}, http: {path: v1/traces/, headers: [{name: k, value: v}]}}}
- {name: dynatrace, opentelemetry: {${COLLECTOR}, http: {path: /otlp}, dynatraceSampler: {tenant: t, clusterId: 7}}}
- {name: samplerless, opentelemetry: {${COLLECTOR}, dynatraceSampler: {tenant: t}}}
- {name: otel-names, opentelemetry: {${COLLECTOR}, serviceAttributeEnrichment: OTEL_SEMANTIC_CONVENTIONS, resourceDetectors: {dynatrace: {}}}}
- {name: nowhere, zipkin: {service: nowhere.test, port: 80}}
`;
const CLUSTER = 'outbound|80||authz.tools.svc.cluster.local';

const telemetry = (name: string, sections: string, namespace?: string) =>
  policy('Telemetry', name, `{tracing: ${sections}}`, namespace);
const settings = (mesh: string, yaml: readonly string[] = [], listenerClass: ListenerClass = 'outbound') => {
  const { tracing, useRequestIdForTraceSampling } = tracingSettings(
    webContext(meshConfig(PROVIDERS + mesh), ...yaml),
    listenerClass,
  );
  return { tracing: tracing === undefined ? undefined : asJson(tracing), useRequestIdForTraceSampling };
};
const tracing = (...args: Parameters<typeof settings>) => settings(...args).tracing;
const providerOf = (name: string, listenerClass?: ListenerClass) =>
  tracing(`defaultProviders: {tracing: [${name}]}`, [], listenerClass);

test('spans are made by default, without a provider', () => {
  expect(tracing('')).toMatchObject({
    clientSampling: { value: 100 },
    overallSampling: { value: 100 },
    randomSampling: { value: 1 },
  });
  expect(tracing('')).not.toHaveProperty('provider');
  expect(tracing('enableTracing: false')).toBeUndefined();
});

test.each([
  ['{sampling: 7.5}', { value: 7.5 }],
  ['{sampling: 0}', { value: 1 }],
  ['{sampling: 101}', { value: 1 }],
])('ProxyConfig %s', (config, randomSampling) => {
  expect(tracing(`defaultConfig: {tracing: ${config}}`)).toMatchObject({ randomSampling });
});

test('Telemetry samples before ProxyConfig; zero is a value', () => {
  const mesh = 'defaultConfig: {tracing: {sampling: 50}}\ndefaultProviders: {tracing: [zipkin]}';
  expect(tracing(mesh, [telemetry('a', '[{randomSamplingPercentage: 0}]')])).toMatchObject({ randomSampling: {} });
});

test('tags: those of Istio, then those of Telemetry or else of ProxyConfig', () => {
  const mesh =
    'defaultConfig: {tracing: {customTags: {z: {literal: {value: proxy}}}}}\ndefaultProviders: {tracing: [zipkin]}';
  const tags = (...yaml: string[]) => (tracing(mesh, yaml) as { customTags?: { tag: string }[] }).customTags ?? [];
  expect(tags().map(({ tag }) => tag)).toEqual([
    'istio.authorization.dry_run.allow_policy.name',
    'istio.authorization.dry_run.allow_policy.result',
    'istio.authorization.dry_run.deny_policy.name',
    'istio.authorization.dry_run.deny_policy.result',
    'istio.canonical_revision',
    'istio.canonical_service',
    'istio.cluster_id',
    'istio.mesh_id',
    'istio.namespace',
    'z',
  ]);
  const own = `[{enableIstioTags: false, customTags: {h: {header: {name: x-h}}, e: {environment: {name: E}}}}, {customTags: {}}]`;
  expect(tags(telemetry('a', own))).toEqual([
    { tag: 'e', environment: { name: 'E' } },
    { tag: 'h', requestHeader: { name: 'x-h' } },
  ]);
});

test('clients and servers may have providers of their own', () => {
  const yaml = [
    telemetry(
      'a',
      '[{match: {mode: CLIENT}, providers: [{name: datadog}]}, {match: {mode: SERVER}, providers: [{name: zipkin}]}]',
    ),
  ];
  expect(tracing('', yaml)).toMatchObject({ provider: { name: 'envoy.tracers.datadog' } });
  expect(tracing('', yaml, 'gateway')).toMatchObject({ provider: { name: 'envoy.tracers.datadog' } });
  expect(tracing('', yaml, 'inbound')).toMatchObject({ provider: { name: 'envoy.tracers.zipkin' } });
});

test('the own namespace overrides the root namespace field by field', () => {
  const yaml = [
    telemetry(
      'root',
      '[{providers: [{name: zipkin}], randomSamplingPercentage: 5, disableContextPropagation: true}]',
      'istio-system',
    ),
    telemetry('own', '[{randomSamplingPercentage: 6, useRequestIdForTraceSampling: false}]'),
  ];
  const { tracing: merged, useRequestIdForTraceSampling } = settings('', yaml);
  expect(merged).toMatchObject({
    provider: { name: 'envoy.tracers.zipkin' },
    randomSampling: { value: 6 },
    noContextPropagation: true,
    maxPathTagLength: 50,
  });
  expect(useRequestIdForTraceSampling).toBe(false);
});

test.each([
  ['an unknown provider', '[{providers: [{name: unknown}]}]'],
  ['a provider whose service is unknown', '[{providers: [{name: nowhere}]}]'],
  ['a sampler that has nobody to ask', '[{providers: [{name: samplerless}]}]'],
  ['no provider at all', '[{randomSamplingPercentage: 5}]'],
  ['reporting switched off', '[{providers: [{name: zipkin}], disableSpanReporting: true}]'],
])('%s means no tracing', (_what, sections) => {
  expect(settings('', [telemetry('a', sections)])).toEqual({ tracing: undefined, useRequestIdForTraceSampling: true });
});

test('gateways make a span for the call to the upstream, SkyWalking does so everywhere', () => {
  expect(providerOf('zipkin')).not.toHaveProperty('spawnUpstreamSpan');
  expect(providerOf('zipkin', 'gateway')).toMatchObject({ spawnUpstreamSpan: true });
  expect(providerOf('skywalking')).toMatchObject({ spawnUpstreamSpan: true });
});

test('tracers know the service cluster of the proxy', () => {
  expect(providerOf('datadog')).toMatchObject({
    provider: { typedConfig: { serviceName: 'web.shop', collectorCluster: CLUSTER } },
  });
  expect(providerOf('otel')).toMatchObject({
    provider: { typedConfig: { serviceName: 'web.shop', grpcService: { envoyGrpc: { clusterName: CLUSTER } } } },
  });
});

test('OpenTelemetry over HTTP', () => {
  const header = { header: { key: 'k', value: 'v' }, appendAction: 'OVERWRITE_IF_EXISTS_OR_ADD' };
  expect(providerOf('otel-http')).toMatchObject({
    provider: {
      typedConfig: {
        httpService: {
          httpUri: { uri: 'authz.tools.svc.cluster.local/v1/traces/', cluster: CLUSTER },
          requestHeadersToAdd: [header],
        },
      },
    },
  });
});

test("ProxyConfig turns Istio's tags off only where nothing else configures tracing", () => {
  const off = 'defaultConfig: {tracing: {enableIstioTags: false}}';
  expect(tracing(off)).not.toHaveProperty('customTags');
  expect(tracing(`${off}\ndefaultProviders: {tracing: [zipkin]}`)).toHaveProperty('customTags');
});

test('a sampler of its own must see every request', () => {
  expect(providerOf('dynatrace')).toMatchObject({
    randomSampling: { value: 100 },
    provider: {
      typedConfig: {
        sampler: {
          name: 'envoy.tracers.opentelemetry.samplers.dynatrace',
          typedConfig: {
            tenant: 't',
            clusterId: 7,
            httpService: {
              httpUri: { uri: 'authz.tools.svc.cluster.local/api/v2/samplingConfiguration', cluster: CLUSTER },
            },
          },
        },
      },
    },
  });
});

test("OpenTelemetry's conventions name the service after its workload, and the environment may say more", () => {
  const detectors = 'envoy.tracers.opentelemetry.resource_detectors';
  expect(providerOf('otel')).toMatchObject({ provider: { typedConfig: { serviceName: 'web.shop' } } });
  expect(providerOf('otel-names')).toMatchObject({
    provider: {
      typedConfig: {
        serviceName: 'web',
        resourceDetectors: [{ name: `${detectors}.dynatrace` }, { name: `${detectors}.environment` }],
      },
    },
  });
});
