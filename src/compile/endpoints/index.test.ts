import type { ClusterLoadAssignment, LbEndpoint } from '../../envoy/types.js';
import { buildClusters } from '../clusters/index.js';
import { contextOf, workload } from '../test-context.js';
import { buildEndpoints } from './index.js';

const NAMESPACE = `
apiVersion: v1
kind: Namespace
metadata: {name: shop, labels: {istio-injection: enabled}}
---
`;

function endpointsOf(yaml: string): readonly ClusterLoadAssignment[] {
  const context = contextOf(NAMESPACE + workload('web') + yaml, (name) => name.startsWith('web'));
  return buildEndpoints(context, buildClusters(context).outbound);
}

function addresses(yaml: string, name: string): readonly string[] {
  return members(yaml, name).map(({ endpoint: { address } }) =>
    'pipe' in address ? address.pipe.path : `${address.socketAddress.address}:${address.socketAddress.portValue}`,
  );
}

function members(yaml: string, name: string): readonly LbEndpoint[] {
  const assignment = endpointsOf(yaml).find(({ clusterName }) => clusterName === name);
  return (assignment?.endpoints ?? []).flatMap(({ lbEndpoints }) => lbEndpoints ?? []);
}

const DB = 'outbound|5432||db.shop.svc.cluster.local';
const database = (spec = '', endpoints = '{addresses: [10.9.0.1], conditions: {ready: true}}') => `
apiVersion: v1
kind: Service
metadata: {name: db, namespace: shop}
spec: {clusterIP: 10.1.0.9, ports: [{name: tcp, port: 5432}]${spec}}
---
apiVersion: discovery.k8s.io/v1
kind: EndpointSlice
metadata: {name: db-1, namespace: shop, labels: {kubernetes.io/service-name: db}}
addressType: IPv4
ports: [{name: tcp, port: 5432}]
endpoints: [${endpoints}]
---
`;

test('a service of a slice without pods', () => {
  expect(members(database(), DB)).toEqual([
    {
      endpoint: { address: { socketAddress: { address: '10.9.0.1', portValue: 5432 } } },
      healthStatus: 'HEALTHY',
      loadBalancingWeight: 1,
      metadata: { filterMetadata: { istio: { workload: ';;;;Kubernetes' } } },
    },
  ]);
});

test('SNI-DNAT clusters of DNS hosts carry endpoints that take Istio mTLS only', () => {
  const gateway = `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: passthrough, namespace: istio-system}
spec:
  selector: {istio: ingressgateway}
  servers: [{port: {number: 15443, name: tls, protocol: TLS}, hosts: ['*'], tls: {mode: AUTO_PASSTHROUGH}}]
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: peer, namespace: shop}
spec:
  hosts: [peer.test]
  location: MESH_INTERNAL
  resolution: DNS
  ports: [{number: 443, name: tls, protocol: TLS}]
  endpoints: [{address: plain.test}, {address: meshed.test, labels: {security.istio.io/tlsMode: istio}}]
---
`;
  const context = contextOf(gateway, (name) => name.includes('ingressgateway'));
  const { outbound, fixed } = buildClusters(context);
  const addressesOf = (cluster: string) => {
    const found = [...outbound, ...fixed].find(({ name }) => name === cluster);
    const members = found?.loadAssignment?.endpoints?.flatMap(({ lbEndpoints }) => lbEndpoints ?? []) ?? [];
    return members.map(({ endpoint: { address } }) => 'socketAddress' in address && address.socketAddress.address);
  };
  expect(addressesOf('outbound_.443_._.peer.test')).toEqual(['meshed.test']);
  expect(addressesOf('outbound|443||peer.test')).toEqual(['plain.test', 'meshed.test']);
});

test('endpoints that are not ready are left out', () => {
  const slice = '{addresses: [10.9.0.1], conditions: {ready: false, terminating: false}}, {addresses: [10.9.0.2]}';
  expect(addresses(database('', slice), DB)).toEqual(['10.9.0.2:5432']);
});

test('internalTrafficPolicy Local keeps to the node', () => {
  const proxy = `
apiVersion: v1
kind: Pod
metadata: {name: client, namespace: shop}
spec: {nodeName: near, containers: [{name: istio-proxy, args: [proxy, sidecar]}]}
status: {phase: Running, podIP: 10.0.0.5, conditions: [{type: Ready, status: 'True'}]}
---
`;
  const context = contextOf(proxy + database(', internalTrafficPolicy: Local'), (name) => name === 'client.shop');
  expect(buildEndpoints(context, [{ name: DB, type: 'EDS' }])).toEqual([{ clusterName: DB }]);
});

test('a sidecar’s endpoints accept mTLS and tell who they are', () => {
  const [found] = members('', 'outbound|80||web.shop.svc.cluster.local');
  expect(found?.metadata?.filterMetadata?.['envoy.transport_socket_match']).toEqual({ tlsMode: 'istio' });
  expect(found?.metadata?.filterMetadata?.istio?.workload).toMatch(/^web;shop;web;.*;Kubernetes$/);
});

test('a port-level DISABLE in a PeerAuthentication takes the mTLS mark away', () => {
  const policy = `
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: web, namespace: shop}
spec: {selector: {matchLabels: {app: web}}, portLevelMtls: {8080: {mode: DISABLE}}}
`;
  const [found] = members(policy, 'outbound|80||web.shop.svc.cluster.local');
  expect(found?.metadata?.filterMetadata).not.toHaveProperty(['envoy.transport_socket_match']);
});

test('a subset has the endpoints with its labels', () => {
  const rule = `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: web, namespace: shop}
spec: {host: web, subsets: [{name: none, labels: {version: v9}}, {name: all, labels: {app: web}}]}
`;
  expect(addresses(rule, 'outbound|80|none|web.shop.svc.cluster.local')).toEqual([]);
  expect(addresses(rule, 'outbound|80|all|web.shop.svc.cluster.local')).toHaveLength(1);
});

test('a Unix socket of a ServiceEntry', () => {
  const entry = `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: agent, namespace: shop}
spec:
  hosts: [agent.test]
  resolution: STATIC
  ports: [{number: 80, name: http, protocol: HTTP}]
  endpoints: [{address: 'unix:///run/agent.sock'}]
`;
  expect(addresses(entry, 'outbound|80||agent.test')).toEqual(['/run/agent.sock']);
});

test('clusters that istiod does not know get an empty answer', () => {
  const context = contextOf(workload('web'), (name) => name.startsWith('web'));
  const names = ['outbound|80||nowhere.test', 'custom', 'outbound|81||web.shop.svc.cluster.local'];
  const clusters = names.map((name) => ({ name, type: 'EDS' as const }));
  expect(buildEndpoints(context, clusters)).toEqual(names.map((clusterName) => ({ clusterName })));
});

test('endpoints of another network are reached through its gateways', () => {
  const gateway = `
apiVersion: v1
kind: Service
metadata: {name: eastwest, namespace: istio-system, labels: {topology.istio.io/network: n2}}
spec: {type: LoadBalancer, clusterIP: 10.1.0.8, ports: [{name: tls, port: 15443}]}
status: {loadBalancer: {ingress: [{ip: 198.51.100.1}, {ip: 198.51.100.2}]}}
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: far, namespace: shop}
spec:
  hosts: [far.test]
  location: MESH_INTERNAL
  resolution: STATIC
  ports: [{number: 80, name: http, protocol: HTTP}]
  endpoints: [{address: 10.2.0.1, network: n2, serviceAccount: far}, {address: 10.0.0.9}]
`;
  const found = members(gateway, 'outbound|80||far.test');
  expect(addresses(gateway, 'outbound|80||far.test')).toEqual([
    '10.0.0.9:80',
    '198.51.100.1:15443',
    '198.51.100.2:15443',
  ]);
  expect(found.map(({ loadBalancingWeight }) => loadBalancingWeight)).toEqual([2, 1, 1]);
});

test('gateways of the other IP family cannot be reached', () => {
  const gateway = `
apiVersion: v1
kind: Service
metadata: {name: eastwest, namespace: istio-system, labels: {topology.istio.io/network: n2}}
spec: {type: LoadBalancer, clusterIP: 10.1.0.8, ports: [{name: tls, port: 15443}]}
status: {loadBalancer: {ingress: [{ip: '2001:db8::9'}]}}
---
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: far, namespace: shop}
spec:
  hosts: [far.test]
  location: MESH_INTERNAL
  resolution: STATIC
  ports: [{number: 80, name: http, protocol: HTTP}]
  endpoints: [{address: 10.2.0.1, network: n2, serviceAccount: far}, {address: 10.0.0.9}]
`;
  expect(addresses(gateway, 'outbound|80||far.test')).toEqual(['10.0.0.9:80']);
});

test('a proxy that asks for some networks sees their endpoints and those without a network', () => {
  const entry = `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: far, namespace: shop}
spec:
  hosts: [far.test]
  resolution: STATIC
  ports: [{number: 80, name: http, protocol: HTTP}]
  endpoints:
  - {address: 192.0.2.1, network: near}
  - {address: 192.0.2.2, network: far}
  - {address: 192.0.2.3}
---
`;
  const viewing = (networks: string) => `
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data: {mesh: 'defaultConfig: {proxyMetadata: {ISTIO_META_REQUESTED_NETWORK_VIEW: "${networks}"}}'}
`;
  const far = (networks: string) => addresses(entry + viewing(networks), 'outbound|80||far.test');
  expect(far('')).toEqual(['192.0.2.1:80', '192.0.2.2:80', '192.0.2.3:80']);
  expect(far('near')).toEqual(['192.0.2.1:80', '192.0.2.3:80']);
  expect(far('near,far')).toHaveLength(3);
});

test.each([
  ['PILOT_ENDPOINT_TELEMETRY_LABEL', true],
  ['PILOT_ENABLE_TELEMETRY_LABEL', false],
])('%s off: endpoints do not name their workload', (flag, namesServices) => {
  const istiod = `
apiVersion: apps/v1
kind: Deployment
metadata: {name: istiod, namespace: istio-system}
spec:
  selector: {matchLabels: {app: istiod}}
  template:
    metadata: {labels: {app: istiod}}
    spec: {containers: [{name: discovery, image: pilot, env: [{name: ${flag}, value: "false"}]}]}
---
`;
  expect(members(istiod + database(), DB).map(({ metadata }) => metadata)).toEqual([{}]);
  const context = contextOf(NAMESPACE + workload('web') + istiod, (name) => name.startsWith('web'));
  const { outbound, inbound } = buildClusters(context);
  for (const cluster of [outbound, inbound].map(([first]) => first))
    expect(cluster?.metadata !== undefined).toBe(namesServices);
});

const FAR = `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: far, namespace: shop}
spec:
  hosts: [far.test]
  location: MESH_INTERNAL
  resolution: STATIC
  ports: [{number: 80, name: http, protocol: HTTP}]
  endpoints: [{address: 10.2.0.1, network: n2, serviceAccount: far}, {address: 10.0.0.9}]
---
`;
const gatewayService = (spec: string, ip = '198.51.100.1') => `
apiVersion: v1
kind: Service
metadata: {name: eastwest, namespace: istio-system, labels: {topology.istio.io/network: n2}}
spec: {type: LoadBalancer, clusterIP: 10.1.0.8, ${spec}}
status: {loadBalancer: {ingress: [${ip.includes('.test') ? `{hostname: ${ip}}` : `{ip: '${ip}'}`}]}}
---
`;
const DIRECT = ['10.2.0.1:80', '10.0.0.9:80'];

test.each([
  ['a gateway that does not listen on its port is none', 'ports: [{name: https, port: 443}]', '198.51.100.1', DIRECT],
  ['sidecars do not use a gateway without mTLS', 'ports: [{name: hbone, port: 15008}]', '198.51.100.1', DIRECT],
  ['a host name is no gateway of EDS', 'ports: [{name: tls, port: 15443}]', 'eastwest.test', DIRECT],
])('%s', (_, spec, ip, expected) => {
  expect(addresses(FAR + gatewayService(spec, ip), 'outbound|80||far.test')).toEqual(expected);
});

test('DNS clusters call endpoints of other networks directly', () => {
  const dns = FAR.replace('STATIC', 'DNS');
  const yaml = NAMESPACE + workload('web') + gatewayService('ports: [{name: tls, port: 15443}]') + dns;
  const { outbound } = buildClusters(contextOf(yaml, (name) => name.startsWith('web')));
  const { loadAssignment } = outbound.find(({ name }) => name === 'outbound|80||far.test') ?? {};
  const found = loadAssignment?.endpoints?.flatMap(({ lbEndpoints }) => lbEndpoints ?? []) ?? [];
  expect(found.map(({ endpoint, loadBalancingWeight }) => [endpoint.address, loadBalancingWeight])).toEqual([
    [{ socketAddress: { address: '10.2.0.1', portValue: 80 } }, 1],
    [{ socketAddress: { address: '10.0.0.9', portValue: 80 } }, 1],
  ]);
});
