import type { ConfigMapResource, IstioOperatorResource, WorkloadController } from '../schema/types/kubernetes.js';
import { buildMeshConfig } from './mesh-config.js';

const configMap = (name: string, mesh: string, namespace = 'istio-system'): ConfigMapResource => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, namespace },
  data: { mesh },
});
const operator = (spec: IstioOperatorResource['spec']): IstioOperatorResource => ({
  apiVersion: 'install.istio.io/v1alpha1',
  kind: 'IstioOperator',
  metadata: { name: 'install' },
  spec,
});
const build = (configMaps: ConfigMapResource[], istioOperators: IstioOperatorResource[] = []) =>
  buildMeshConfig({ configMaps, istioOperators });

describe('buildMeshConfig', () => {
  test('starts from the built-in defaults', () => {
    const { config, features } = build([]);
    expect(config).toMatchObject({
      outboundTrafficPolicy: { mode: 'ALLOW_ANY' },
      rootNamespace: 'istio-system',
      defaultProviders: {},
    });
    expect(config.extensionProviders.map(({ name }) => name)).toEqual(['prometheus', 'stackdriver', 'envoy']);
    expect(features.PILOT_TRACE_SAMPLING).toBe(1);
  });

  test('replaces fields, merges proxyMetadata, providers by name and trust domain aliases', () => {
    const { config } = build([
      configMap(
        'istio',
        `
outboundTrafficPolicy: {mode: REGISTRY_ONLY}
trustDomainAliases: [b.test, a.test]
defaultConfig: {concurrency: 2, proxyMetadata: {A: "1"}}
extensionProviders:
- {name: zipkin, zipkin: {service: zipkin.obs, port: 9411}}
- {name: envoy, envoyFileAccessLog: {path: /dev/stderr}}
`,
      ),
    ]);
    expect(config.outboundTrafficPolicy).toEqual({ mode: 'REGISTRY_ONLY' });
    expect(config.trustDomainAliases).toEqual(['a.test', 'b.test']);
    expect(config.defaultConfig).toMatchObject({ concurrency: 2, statNameLength: 189, proxyMetadata: { A: '1' } });
    expect(config.extensionProviders.map(({ name }) => name)).toEqual(['prometheus', 'stackdriver', 'envoy', 'zipkin']);
    expect(config.extensionProviders[2]).toEqual({ name: 'envoy', envoyFileAccessLog: { path: '/dev/stderr' } });
  });

  test('reads a revision’s ConfigMap only where there is none named istio', () => {
    const revision = configMap('istio-canary', 'trustDomain: canary.test');
    expect(build([revision]).config.trustDomain).toBe('canary.test');
    expect(build([revision, configMap('istio', 'trustDomain: main.test')]).config.trustDomain).toBe('main.test');
    expect(build([configMap('other', 'trustDomain: other.test')]).config.trustDomain).toBe('cluster.local');
  });

  test('ignores text that is no mapping, nulls and impossible types', () => {
    expect(build([configMap('istio', '- a')]).config.trustDomain).toBe('cluster.local');
    const { config } = build([
      configMap('istio', 'trustDomain: null\ndefaultConfig: soon\naccessLogFile: /dev/stdout'),
    ]);
    expect(config).toMatchObject({ trustDomain: 'cluster.local', accessLogFile: '/dev/stdout' });
    expect(config.defaultConfig.statusPort).toBe(15020);
  });

  test('reads meshConfig, helm values and flags of an IstioOperator; the ConfigMap wins', () => {
    const { config, features } = build(
      [configMap('istio', 'accessLogFile: /dev/stderr')],
      [
        operator({
          meshConfig: { accessLogFile: '/dev/stdout', enableAutoMtls: false },
          values: {
            meshConfig: { trustDomain: 'corp.test' },
            pilot: { env: { PILOT_HTTP10: '1' }, traceSampling: 25 },
          },
          components: { pilot: { k8s: { env: [{ name: 'PILOT_FILTER_GATEWAY_CLUSTER_CONFIG', value: 'true' }] } } },
        }),
      ],
    );
    expect(config).toMatchObject({ accessLogFile: '/dev/stderr', enableAutoMtls: false, trustDomain: 'corp.test' });
    expect(features).toMatchObject({
      PILOT_HTTP10: true,
      PILOT_TRACE_SAMPLING: 25,
      PILOT_FILTER_GATEWAY_CLUSTER_CONFIG: true,
      PILOT_ENABLE_ALPN_FILTER: true,
    });
  });

  test('keeps the default of a flag that does not parse', () => {
    const { features } = build([], [operator({ values: { pilot: { env: { PILOT_ENABLE_ALPN_FILTER: 'maybe' } } } })]);
    expect(features.PILOT_ENABLE_ALPN_FILTER).toBe(true);
  });

  test('flags of istiod’s own Deployment are what it runs with', () => {
    const env = [{ name: 'PILOT_HTTP10', value: 'true' }];
    const deployments: WorkloadController[] = ['istiod', 'istiod-lookalike.x'].map((name) => ({
      apiVersion: 'apps/v1',
      kind: 'Deployment',
      metadata: { name, namespace: 'istio-system' },
      spec: { template: { spec: { containers: [{ name: 'discovery', env }] } } },
    }));
    const withEach = deployments.map((deployment) =>
      buildMeshConfig({ configMaps: [], istioOperators: [], deployments: [deployment] }),
    );
    expect(withEach.map(({ features }) => features.PILOT_HTTP10)).toEqual([true, false]);
  });
});
