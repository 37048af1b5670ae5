import { asJson, meshConfig, policy, webContext } from '../test-mesh.js';
import type { Layer } from './attribute.js';
import { customFilters } from './custom.js';

const PROVIDERS = `
extensionProviders:
- name: grpc
  envoyExtAuthzGrpc: {service: authz.tools.svc.cluster.local, port: 80}
- name: http
  envoyExtAuthzHttp: {service: tools/authz.tools.svc.cluster.local, port: 80}
- name: nowhere
  envoyExtAuthzGrpc: {service: nowhere.tools.svc.cluster.local, port: 80}
- name: status
  envoyExtAuthzGrpc: {service: authz.tools.svc.cluster.local, port: 80, statusOnError: "599"}
- name: portless
  envoyExtAuthzGrpc: {service: authz.tools.svc.cluster.local}
- name: under_score
  envoyExtAuthzGrpc: {service: authz.tools.svc.cluster.local, port: 80}
- name: tracer
  zipkin: {service: authz.tools.svc.cluster.local, port: 80}
`;

const custom = (name: string, provider: string, annotations?: string) =>
  policy(
    'AuthorizationPolicy',
    name,
    `{action: CUSTOM, provider: {name: ${provider}}, rules: [{to: [{operation: {ports: ['80']}}]}]}`,
    'shop',
    annotations,
  );
const filters = (layer: Layer, ...policies: readonly string[]) =>
  customFilters(webContext(meshConfig(PROVIDERS), ...policies), layer);

const RULE = {
  permissions: [{ andRules: { rules: [{ orRules: { rules: [{ destinationPort: 80 }] } }] } }],
  principals: [{ andIds: { ids: [{ any: true }] } }],
};
const CLUSTER = 'outbound|80||authz.tools.svc.cluster.local';

test('a filter finds what to check, the next has it checked', () => {
  const [rbac, extAuthz] = filters('http', custom('a', 'grpc'));
  expect(asJson(rbac)).toEqual({
    name: 'envoy.filters.http.rbac',
    typedConfig: {
      '@type': 'type.googleapis.com/envoy.extensions.filters.http.rbac.v3.RBAC',
      shadowRules: { action: 'DENY', policies: { 'istio-ext-authz-grpc-ns[shop]-policy[a]-rule[0]': RULE } },
      shadowRulesStatPrefix: 'istio_ext_authz_',
    },
  });
  expect(asJson(extAuthz)).toEqual({
    name: 'envoy.filters.http.ext_authz',
    typedConfig: {
      '@type': 'type.googleapis.com/envoy.extensions.filters.http.ext_authz.v3.ExtAuthz',
      transportApiVersion: 'V3',
      grpcService: {
        envoyGrpc: { clusterName: CLUSTER, authority: 'authz.tools.svc.cluster.local' },
        timeout: '600s',
      },
      filterEnabledMetadata: {
        filter: 'envoy.filters.http.rbac',
        path: [{ key: 'istio_ext_authz_shadow_effective_policy_id' }],
        value: { stringMatch: { prefix: 'istio-ext-authz-grpc' } },
      },
    },
  });
});

test('connections can be checked by gRPC only', () => {
  expect(filters('tcp', custom('a', 'http'))).toEqual([]);
  expect(asJson(filters('tcp', custom('a', 'grpc')))).toMatchObject([
    { name: 'envoy.filters.network.rbac', typedConfig: { statPrefix: 'tcp.' } },
    {
      name: 'envoy.filters.network.ext_authz',
      typedConfig: { statPrefix: 'tcp.', filterEnabledMetadata: { filter: 'envoy.filters.network.rbac' } },
    },
  ]);
});

test('dry runs are rules of the filter that finds what to check', () => {
  const [rbac] = filters('http', custom('a', 'grpc', "{istio.io/dry-run: 'true'}"));
  expect(asJson(rbac?.typedConfig)).toMatchObject({
    rules: { action: 'DENY', policies: { 'istio-ext-authz-grpc-ns[shop]-policy[a]-rule[0]': RULE } },
    shadowRules: { action: 'DENY' },
  });
});

test.each(['missing', 'nowhere', 'status', 'portless', 'under_score', 'tracer'])(
  'what provider %s should check is denied',
  (provider) => {
    const name = `istio-ext-authz-${provider}-ns[shop]-policy[a]-rule[0]-deny-due-to-bad-CUSTOM-action`;
    for (const layer of ['http', 'tcp'] as const) {
      const [rbac, ...others] = filters(layer, custom('a', provider));
      expect(others).toEqual([]);
      expect(asJson(rbac?.typedConfig)).toMatchObject({ rules: { action: 'DENY', policies: { [name]: RULE } } });
      expect(rbac?.typedConfig).not.toHaveProperty('shadowRulesStatPrefix');
    }
  },
);

test('a workload has one provider only', () => {
  const configs = filters('http', custom('a', 'http'), custom('b', 'grpc')).map(({ typedConfig }) => typedConfig);
  expect(asJson(configs)).toMatchObject([
    { rules: { policies: { 'istio-ext-authz-grpc-ns[shop]-policy[b]-rule[0]-deny-due-to-bad-CUSTOM-action': RULE } } },
    { rules: { policies: { 'istio-ext-authz-http-ns[shop]-policy[a]-rule[0]-deny-due-to-bad-CUSTOM-action': RULE } } },
  ]);
});

test('unless istiod may use several', () => {
  const context = webContext(meshConfig(PROVIDERS), custom('a', 'http'), custom('b', 'grpc'));
  const features = { ...context.mesh.features, PILOT_ENABLE_MULTIPLE_CUSTOM_AUTHZ_PROVIDERS: true };
  const names = customFilters({ ...context, mesh: { ...context.mesh, features } }, 'http').map(({ name }) => name);
  expect(names).toEqual([
    'envoy.filters.http.rbac',
    'envoy.filters.http.ext_authz',
    'envoy.filters.http.rbac',
    'envoy.filters.http.ext_authz',
  ]);
});
