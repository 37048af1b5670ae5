import type { RouteConfiguration } from '../../envoy/types.js';
import { contextOf, injectedNamespace, workload } from '../test-context.js';
import { buildRoutes } from './index.js';

const store = (...yaml: string[]) =>
  injectedNamespace('shop') + workload('web') + workload('api') + yaml.join('\n---\n');

function routesOf(yaml: string, name: string): RouteConfiguration {
  const context = contextOf(yaml, (proxy) => proxy.startsWith('web'));
  const [configuration] = buildRoutes(context, [name]);
  if (configuration === undefined) throw new Error('no route configuration');
  return configuration;
}

const virtualHostOf = (configuration: RouteConfiguration, name: string) =>
  configuration.virtualHosts?.find((virtualHost) => virtualHost.name === name);

const splitTraffic = `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: api, namespace: shop}
spec:
  hosts: [api]
  http:
  - match: [{uri: {prefix: /v2}, headers: {x-user: {exact: beta}}}]
    route: [{destination: {host: api, subset: v2}}]
  - route:
    - {destination: {host: api, subset: v1}, weight: 90}
    - {destination: {host: api, subset: v2}, weight: 10}
  - route: [{destination: {host: never}}]
`;

test('a service without VirtualService gets its default route under every name it can be called by', () => {
  const api = virtualHostOf(routesOf(store(), '80'), 'api.shop.svc.cluster.local:80');
  expect(api?.domains.slice(0, 5)).toEqual([
    'api.shop.svc.cluster.local',
    'api.shop.svc.cluster.local.',
    'api',
    'api.shop.svc',
    'api.shop',
  ]);
  expect(api?.routes).toHaveLength(1);
  expect(api?.routes?.[0]?.route?.cluster).toBe('outbound|80||api.shop.svc.cluster.local');
});

test('routes after one that matches everything are left out', () => {
  const routes = virtualHostOf(routesOf(store(splitTraffic), '80'), 'api.shop.svc.cluster.local:80')?.routes;
  expect(
    routes?.map(
      (route) => route.route?.cluster ?? route.route?.weightedClusters?.clusters?.map((cluster) => cluster.weight),
    ),
  ).toEqual(['outbound|80|v2|api.shop.svc.cluster.local', [90, 10]]);
});

test('a ServiceEntry is known by its address even to proxies of the other IP family', () => {
  const entry = `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: far, namespace: shop}
spec:
  hosts: [far.test]
  addresses: ['2001:db8::7']
  resolution: DNS
  ports: [{number: 80, name: http, protocol: HTTP}]
`;
  expect(virtualHostOf(routesOf(store(entry), '80'), 'far.test:80')?.domains).toEqual([
    'far.test',
    'far.test.',
    '[2001:db8::7]',
  ]);
});

test('a service with an alias answers to it, even where a later VirtualService matches the alias itself', () => {
  const alias = `
apiVersion: v1
kind: Service
metadata: {name: alias, namespace: shop}
spec: {type: ExternalName, externalName: api.shop.svc.cluster.local, ports: [{name: http, port: 80}]}
`;
  const routing = (name: string, host: string) => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: ${name}, namespace: shop}
spec: {hosts: ['${host}'], http: [{route: [{destination: {host: web}}]}]}
`;
  const found = routesOf(store(alias, routing('a', 'api'), routing('b', '*.shop.svc.cluster.local')), '80');
  expect(virtualHostOf(found, 'api.shop.svc.cluster.local:80')?.domains).toContain('alias.shop.svc.cluster.local');
  expect(virtualHostOf(found, 'alias.shop.svc.cluster.local:80')).toBeUndefined();
});

test('a short name does not reach the service of another namespace', () => {
  const far = virtualHostOf(routesOf(store(workload('far', 'elsewhere')), '80'), 'far.elsewhere.svc.cluster.local:80');
  expect(far?.domains).toContain('far.elsewhere');
  expect(far?.domains).not.toContain('far');
});

test('a VirtualService for a host outside the registry is served on port 80 only', () => {
  const outside = splitTraffic.replace('hosts: [api]', 'hosts: [outside.example]');
  expect(virtualHostOf(routesOf(store(outside), '80'), 'outside.example:80')).toBeDefined();
  expect(virtualHostOf(routesOf(store(outside), '8080'), 'outside.example:8080')).toBeUndefined();
});

test('what no virtual host names passes through', () => {
  const last = routesOf(store(), '80').virtualHosts?.at(-1);
  expect(last).toMatchObject({
    name: 'allow_any',
    domains: ['*'],
    routes: [{ route: { cluster: 'PassthroughCluster' } }],
  });
});

test('a detected port whose Sidecar port leads elsewhere has no virtual hosts', () => {
  const service = `
apiVersion: v1
kind: Service
metadata: {name: any, namespace: shop}
spec: {clusterIP: 10.1.0.9, selector: {app: api}, ports: [{port: 8000}]}
`;
  const sidecar = `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: {name: default, namespace: shop}
spec:
  egress:
  - {port: {number: 8000, protocol: MONGO, name: mongo}, hosts: [other/*]}
  - {hosts: ['*/*']}
`;
  const found = routesOf(store(service, sidecar), 'any.shop.svc.cluster.local:8000');
  expect(JSON.parse(JSON.stringify(found))).toEqual({
    name: 'any.shop.svc.cluster.local:8000',
    ignorePortInHostMatching: true,
    maxDirectResponseBodySizeBytes: 1048576,
    validateClusters: false,
  });
});

test('destinations without weight beside others add nothing, not even a hash policy', () => {
  const rule = `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: api, namespace: shop}
spec: {host: api, trafficPolicy: {loadBalancer: {consistentHash: {httpHeaderName: x-user}}}}
`;
  const split = (weight: number) => `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: api, namespace: shop}
spec:
  hosts: [api]
  http:
  - route: [{destination: {host: api}, weight: ${weight}}, {destination: {host: web}, weight: 5}]
`;
  const action = (weight: number) =>
    virtualHostOf(routesOf(store(rule, split(weight)), '80'), 'api.shop.svc.cluster.local:80')?.routes?.[0]?.route;
  expect(action(0)).not.toHaveProperty('hashPolicy');
  expect(action(5)).toHaveProperty('hashPolicy', [{ header: { headerName: 'x-user' } }]);
});
