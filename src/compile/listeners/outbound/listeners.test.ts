import type { Listener } from '../../../envoy/types.js';
import { contextOf, workload } from '../../test-context.js';
import { buildListeners } from '../index.js';
import { routeNamesOf } from '../sections.js';

const store = (...yaml: string[]) =>
  contextOf(workload('web') + yaml.join('\n---\n'), (name) => name.startsWith('web'));

const serviceOn = (name: string, clusterIP: string, port: string) => `
apiVersion: v1
kind: Service
metadata: {name: ${name}, namespace: shop}
spec: {clusterIP: ${clusterIP}, selector: {app: ${name}}, ports: [${port}]}
`;

function listenerOf(context: ReturnType<typeof store>, name: string): Listener | undefined {
  return buildListeners(context).outbound.find((listener) => listener.name === name);
}

const clusterOf = (chain: { filters?: readonly { typedConfig?: object }[] } | undefined) =>
  chain?.filters?.at(-1)?.typedConfig;

test('HTTP services of a port share one listener that lets other traffic through', () => {
  const listener = listenerOf(store(), '0.0.0.0_80');
  expect(listener?.bindToPort).toBe(false);
  expect(listener?.filterChains).toHaveLength(1);
  expect(listener?.filterChains?.[0]?.filterChainMatch).toEqual({
    applicationProtocols: ['http/1.1', 'h2c'],
    transportProtocol: 'raw_buffer',
  });
  expect(listener?.defaultFilterChain?.name).toBe('PassthroughFilterChain');
  expect(clusterOf(listener?.defaultFilterChain)).toMatchObject({ cluster: 'PassthroughCluster' });
});

test('a port of unknown protocol is detected on the address of its service, with routes of its own', () => {
  const context = store(serviceOn('mixed', '10.1.1.1', '{name: any, port: 7000}'));
  const listener = listenerOf(context, '10.1.1.1_7000');
  expect(clusterOf(listener?.defaultFilterChain)).toMatchObject({
    cluster: 'outbound|7000||mixed.shop.svc.cluster.local',
  });
  expect(routeNamesOf(buildListeners(context))).toContain('mixed.shop.svc.cluster.local:7000');
});

test('a headless TCP service gets a listener per endpoint', () => {
  const context = store(
    serviceOn('db', 'None', '{name: tcp, port: 5432}'),
    `
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: db-1, namespace: shop, labels: {kubernetes.io/service-name: db}}
addressType: IPv4
ports: [{name: tcp, port: 5432, protocol: TCP}]
endpoints: [{addresses: [10.9.0.1]}, {addresses: [10.9.0.2]}]
`,
  );
  const names = buildListeners(context).outbound.map((listener) => listener.name);
  expect(names.filter((name) => name.endsWith('_5432'))).toEqual(['10.9.0.1_5432', '10.9.0.2_5432']);
});

test('external TLS hosts without an address are told apart by SNI', () => {
  const context = store(`
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: ext, namespace: shop}
spec: {hosts: [a.test, b.test], resolution: DNS, ports: [{number: 443, name: tls, protocol: TLS}]}
`);
  const listener = listenerOf(context, '0.0.0.0_443');
  expect(listener?.filterChains?.map((chain) => chain.filterChainMatch?.serverNames)).toEqual([['a.test'], ['b.test']]);
  expect(listener?.listenerFilters?.map((filter) => filter.name)).toEqual(['envoy.filters.listener.tls_inspector']);
});

test('tcp routes apply to their workloads, and weights become weighted clusters', () => {
  const context = store(
    serviceOn('db', '10.1.1.2', '{name: tcp, port: 5432}'),
    `
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: db, namespace: shop}
spec:
  hosts: [db]
  tcp:
  - match: [{sourceLabels: {app: other}}]
    route: [{destination: {host: db, subset: v3}}]
  - match: [{sourceLabels: {app: web}, port: 5432}]
    route: [{destination: {host: db, subset: v1}, weight: 90}, {destination: {host: db, subset: v2}, weight: 10}]
`,
  );
  const chain = listenerOf(context, '10.1.1.2_5432')?.filterChains?.[0];
  expect(chain?.metadata?.filterMetadata?.istio?.config).toBe(
    '/apis/networking.istio.io/v1/namespaces/shop/virtual-service/db',
  );
  expect(clusterOf(chain)).toMatchObject({
    statPrefix: 'db.shop',
    weightedClusters: {
      clusters: [
        { name: 'outbound|5432|v1|db.shop.svc.cluster.local', weight: 90 },
        { name: 'outbound|5432|v2|db.shop.svc.cluster.local', weight: 10 },
      ],
    },
  });
});

const sidecar = (spec: string) => `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: {name: default, namespace: shop}
spec: ${spec}
`;

test('later egress listeners add nothing to a port that an earlier one has', () => {
  const context = store(
    workload('api', 'other'),
    sidecar('{egress: [{port: {number: 80, protocol: HTTP, name: h}, hosts: [./*]}, {hosts: ["*/*"]}]}'),
  );
  expect(buildListeners(context).outbound.filter((listener) => listener.name === '0.0.0.0_80')).toHaveLength(1);
});

test('an egress listener that is not captured binds its port on the loopback address', () => {
  const context = store(
    sidecar('{egress: [{port: {number: 80, protocol: HTTP, name: h}, captureMode: NONE, hosts: ["*/*"]}]}'),
  );
  const [listener] = buildListeners(context).outbound;
  expect(listener?.name).toBe('127.0.0.1_80');
  expect(listener?.bindToPort).toBeUndefined();
  expect(listener?.maxConnectionsToAcceptPerSocketEvent).toBe(1);
});

test('the port of the status probe is never taken from the proxy', () => {
  const context = store(serviceOn('status', '10.1.1.3', '{name: http, port: 15021}'));
  expect(listenerOf(context, '0.0.0.0_15021')).toBeUndefined();
});

test('unknown destinations are dropped under REGISTRY_ONLY', () => {
  const { virtualOutbound } = buildListeners(store(sidecar('{outboundTrafficPolicy: {mode: REGISTRY_ONLY}}')));
  expect(clusterOf(virtualOutbound?.filterChains?.[1])).toMatchObject({ cluster: 'BlackHoleCluster' });
});

test('the HTTP proxy listener keeps to the proxy header settings, but exchanges metadata with everyone', () => {
  const context = store(`
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data:
  mesh: |
    proxyHttpPort: 15080
    defaultConfig:
      proxyMetadata: {ISTIO_META_HTTP10: '1'}
      proxyHeaders: {preserveHttp1HeaderCase: true, metadataExchangeHeaders: {mode: IN_MESH}}
`);
  const { httpProxy } = buildListeners(context);
  expect(httpProxy?.name).toBe('127.0.0.1_15080');
  const manager = clusterOf(httpProxy?.filterChains?.[0]);
  expect(manager).toHaveProperty('httpProtocolOptions', {
    acceptHttp10: true,
    allowAbsoluteUrl: true,
    headerKeyFormat: { statefulFormatter: expect.objectContaining({ name: 'preserve_case' }) },
  });
  expect(JSON.stringify(manager)).not.toContain('skip_external_clusters');
  expect(JSON.stringify(listenerOf(context, '0.0.0.0_80'))).toContain('skip_external_clusters');
});

test('a ServiceEntry for the host of a Service listens per endpoint of the Service, by port number', () => {
  const context = store(`
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: web, namespace: shop}
spec:
  hosts: [web.shop.svc.cluster.local]
  ports: [{number: 80, name: tcp, protocol: TCP}]
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: web-1, namespace: shop, labels: {kubernetes.io/service-name: web}}
addressType: IPv4
ports: [{name: http, port: 8080}]
endpoints: [{addresses: [10.9.0.1]}]
`);
  const names = buildListeners(context).outbound.map((listener) => listener.name);
  expect(names).toContain('10.9.0.1_80');
});

test('hosts with a range of addresses are told apart by SNI where every listener binds loopback', () => {
  const context = store(`
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data: {mesh: 'defaultConfig: {interceptionMode: NONE}'}
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: ext, namespace: shop}
spec: {hosts: [ext.test], addresses: [240.2.0.0/16], ports: [{number: 443, name: tls, protocol: TLS}]}
`);
  expect(listenerOf(context, '127.0.0.1_443')?.filterChains?.[0]?.filterChainMatch).toEqual({
    serverNames: ['ext.test'],
  });
});
