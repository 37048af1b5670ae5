import type { JsonObject } from '../source/document.js';
import { meshOf, pod, service } from './testing/mesh-of.js';

const NETWORK = 'topology.istio.io/network';
const tls = { name: 'tls', port: 15443, nodePort: 31443 };

const eastwest = (spec: JsonObject, metadata: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 'eastwest', namespace: 'istio-system', labels: { [NETWORK]: 'n1' }, ...metadata },
  spec: { type: 'LoadBalancer', ports: [tls], ...spec },
});
const meshNetworks = (networks: JsonObject): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'istio', namespace: 'istio-system' },
  data: { mesh: '{}', meshNetworks: JSON.stringify({ networks }) },
});
const node = (name: string, role: string, type: string, address: string): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Node',
  metadata: { name, labels: { role } },
  status: { addresses: [{ type, address }] },
});
const found = (...resources: readonly JsonObject[]) =>
  meshOf(resources).networkGateways.map(
    ({ network, address, port, clusterId }) => `${network} ${address}:${port} ${clusterId}`,
  );

test('a labelled Service is a gateway at its external addresses', () => {
  expect(found(eastwest({ externalIPs: ['192.0.2.1', '192.0.2.2'] }))).toEqual([
    'n1 192.0.2.1:15443 Kubernetes',
    'n1 192.0.2.2:15443 Kubernetes',
  ]);
  expect(found(eastwest({ externalIPs: ['192.0.2.1'], ports: [{ port: 443 }] }))).toEqual([]);
});

test('a NodePort Service is a gateway at the external addresses of the Nodes it selects', () => {
  const nodes = [
    node('a', 'edge', 'ExternalIP', '203.0.113.1'),
    node('b', 'core', 'ExternalIP', '203.0.113.2'),
    node('c', 'edge', 'InternalIP', '10.9.0.3'),
  ];
  const annotations = { 'traffic.istio.io/nodeSelector': '{"role": "edge"}' };
  const selecting = eastwest({ type: 'NodePort' }, { annotations });
  expect(found(selecting, ...nodes)).toEqual(['n1 203.0.113.1:31443 Kubernetes']);
  expect(found(eastwest({ type: 'NodePort' }), ...nodes)).toEqual([]);
});

test('meshNetworks names gateways by address and by Service of its own registry', () => {
  const gateways = [
    { address: '198.51.100.1', port: 443 },
    { registryServiceName: 'eastwest.istio-system.svc.cluster.local', port: 15443 },
  ];
  const unlabelled = eastwest({ externalIPs: ['192.0.2.1'] }, { labels: {} });
  const networks = (registry: string) => meshNetworks({ n2: { endpoints: [{ fromRegistry: registry }], gateways } });
  expect(found(networks('Kubernetes'), unlabelled)).toEqual(['n2 198.51.100.1:443 ', 'n2 192.0.2.1:15443 Kubernetes']);
  expect(found(networks('elsewhere'), unlabelled)).toEqual(['n2 198.51.100.1:443 ']);
});

test('a labelled Gateway of the Gateway API is one at its typed addresses, on listeners for other networks', () => {
  const gateway: JsonObject = {
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'remote', namespace: 'istio-system', labels: { [NETWORK]: 'n3' } },
    spec: {
      gatewayClassName: 'istio-remote',
      addresses: [{ type: 'IPAddress', value: '192.0.2.9' }, { value: '192.0.2.10' }],
      listeners: [
        { name: 'cross', port: 15443, protocol: 'TLS', tls: { mode: 'Passthrough' } },
        { name: 'own', port: 443, protocol: 'TLS', tls: { mode: 'Passthrough' } },
      ],
    },
  };
  expect(found(gateway)).toEqual(['n3 192.0.2.9:15443 Kubernetes']);
});

test.each([
  [
    'the registry of the cluster',
    { n2: { endpoints: [{ fromRegistry: 'Kubernetes' }, { fromCidr: '10.9.0.0/16' }] } },
    'n2',
  ],
  [
    'the widest range',
    { n1: { endpoints: [{ fromCidr: '10.0.0.0/24' }] }, n2: { endpoints: [{ fromCidr: '10.0.0.0/8' }] } },
    'n2',
  ],
  [
    'the range of each address',
    { n1: { endpoints: [{ fromCidr: '10.0.0.1/32' }] }, n2: { endpoints: [{ fromCidr: '10.0.0.2/32' }] } },
    'n1,n2',
  ],
  ['no range', { n1: { endpoints: [{ fromCidr: '10.0.1.0/24' }, { fromCidr: '10.0.0.1' }] } }, ''],
])('endpoints belong to the network of %s', (_, networks, expected) => {
  const slice: JsonObject = {
    apiVersion: 'discovery.k8s.io/v1',
    kind: 'EndpointSlice',
    metadata: { name: 'web-1', namespace: 'shop', labels: { 'kubernetes.io/service-name': 'web' } },
    addressType: 'IPv4',
    ports: [{ name: 'http', port: 80 }],
    endpoints: ['10.0.0.1', '10.0.0.2'].map((ip) => ({ addresses: [ip], targetRef: { kind: 'Pod', name: 'web-0' } })),
  };
  const mesh = meshOf([
    meshNetworks(networks),
    pod('web-0', 'shop', { app: 'web' }),
    service('web', 'shop', [{ name: 'http', port: 80 }]),
    slice,
  ]);
  const [web] = mesh.services.all.filter(({ name }) => name === 'web');
  const endpoints = web ? mesh.services.endpointsOf(web) : [];
  const [first = '', second = first] = expected.split(',');
  expect(endpoints.map(({ network }) => network)).toEqual([first, second]);
});
