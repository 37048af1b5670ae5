import type { JsonObject } from '../source/document.js';
import type { Mesh } from './mesh.js';
import { istio, meshOf, pod, service } from './testing/mesh-of.js';

const http = { name: 'http', port: 80, targetPort: 8080 };

const slice = (endpoints: readonly JsonObject[], name = 'web-1'): JsonObject => ({
  apiVersion: 'discovery.k8s.io/v1',
  kind: 'EndpointSlice',
  metadata: { name, namespace: 'shop', labels: { 'kubernetes.io/service-name': 'web' } },
  addressType: 'IPv4',
  ports: [{ name: 'http', port: 8080 }],
  endpoints,
});
const serviceEntry = (spec: JsonObject, name = 'ext'): JsonObject =>
  istio('ServiceEntry', name, {
    hosts: ['ext.test'],
    ports: [{ number: 80, name: 'http', targetPort: 8000 }],
    ...spec,
  });
const workloadEntry = (name: string, spec: JsonObject, metadata: JsonObject = {}): JsonObject =>
  istio('WorkloadEntry', name, { labels: { app: 'web' }, ...spec }, metadata);

function endpointsOf(mesh: Mesh, host = 'web.shop.svc.cluster.local') {
  const found = mesh.services.all.find(({ hostname }) => hostname === host);
  return found ? mesh.services.endpointsOf(found) : [];
}
const addresses = (mesh: Mesh, host?: string) =>
  endpointsOf(mesh, host).map(({ addresses: [first], port }) => `${first}:${port}`);

describe('endpoints of Kubernetes services', () => {
  test('carry the facts of their Pod and Node', () => {
    const mesh = meshOf([
      {
        apiVersion: 'v1',
        kind: 'Node',
        metadata: { name: 'n1', labels: { 'topology.kubernetes.io/region': 'r', 'topology.kubernetes.io/zone': 'z' } },
      },
      service('web', 'shop', [http]),
      {
        ...pod('web-0', 'shop', { app: 'web' }),
        spec: { nodeName: 'n1', serviceAccountName: 'web', containers: [{ name: 'app' }] },
      },
      slice([{ addresses: ['10.0.0.1'], targetRef: { kind: 'Pod', name: 'web-0' } }]),
    ]);
    expect(endpointsOf(mesh)).toEqual([
      expect.objectContaining({
        addresses: ['10.0.0.1'],
        port: 8080,
        servicePortName: 'http',
        tlsMode: 'istio',
        serviceAccount: 'spiffe://cluster.local/ns/shop/sa/web',
        workloadName: 'web-0',
        locality: 'r/z/',
        nodeName: 'n1',
        health: 'healthy',
        labels: expect.objectContaining({
          app: 'web',
          'kubernetes.io/hostname': 'n1',
          'topology.istio.io/cluster': 'Kubernetes',
        }),
      }),
    ]);
  });

  test('are left out when their Pod is missing, and know nothing without a Pod', () => {
    const mesh = meshOf([
      service('web', 'shop', [http]),
      slice([{ addresses: ['10.0.0.1'], targetRef: { kind: 'Pod', name: 'gone' } }, { addresses: ['10.0.0.2'] }]),
    ]);
    expect(endpointsOf(mesh)).toMatchObject([
      { addresses: ['10.0.0.2'], tlsMode: 'disabled', workloadName: '', serviceAccount: '' },
    ]);
  });

  test('that name no Pod belong to the Pod of their namespace with their address', () => {
    const workloadIn = (namespace: string) =>
      endpointsOf(
        meshOf([
          service('web', 'shop', [http]),
          pod('web-0', namespace, { app: 'web' }),
          slice([{ addresses: ['10.0.0.1'] }]),
        ]),
      ).map(({ workloadName }) => workloadName);
    expect(workloadIn('shop')).toEqual(['web-0']);
    expect(workloadIn('elsewhere')).toEqual(['']);
  });

  test.each([
    ['true', [['10.0.0.1', '2001:db8::1']]],
    ['false', [['10.0.0.1'], ['2001:db8::1']]],
  ])('with both IP families under ISTIO_DUAL_STACK=%s', (flag, expected) => {
    const web = service('web', 'shop', [http]);
    const running = pod('web-0', 'shop', { app: 'web' });
    const member = (address: string) => ({ addresses: [address], targetRef: { kind: 'Pod', name: 'web-0' } });
    const env = [{ name: 'ISTIO_DUAL_STACK', value: flag }];
    const mesh = meshOf([
      {
        apiVersion: 'apps/v1',
        kind: 'Deployment',
        metadata: { name: 'istiod', namespace: 'istio-system' },
        spec: { template: { spec: { containers: [{ name: 'discovery', env }] } } },
      },
      {
        ...web,
        spec: {
          selector: { app: 'web' },
          ports: [http],
          clusterIP: '10.1.0.1',
          clusterIPs: ['10.1.0.1', '2001:db9::1'],
        },
      },
      {
        ...running,
        status: { phase: 'Running', podIP: '10.0.0.1', podIPs: [{ ip: '10.0.0.1' }, { ip: '2001:db8::1' }] },
      },
      slice([member('10.0.0.1')]),
      { ...slice([member('2001:db8::1')], 'web-2'), addressType: 'IPv6' },
    ]);
    expect(endpointsOf(mesh).map(({ addresses: all }) => all)).toEqual(expected);
  });

  test('take their health from their conditions', () => {
    const conditions = [{ ready: true }, {}, { ready: false }, { ready: false, terminating: false }];
    const endpoints = conditions.map((condition, index) => ({ addresses: [`10.0.0.${index}`], conditions: condition }));
    const mesh = meshOf([service('web', 'shop', [http]), slice(endpoints)]);
    expect(endpointsOf(mesh).map(({ health }) => health)).toEqual(['healthy', 'healthy', 'terminating', 'unhealthy']);
  });

  test('are the same address and port once, over all slices', () => {
    const mesh = meshOf([
      service('web', 'shop', [http]),
      slice([{ addresses: ['10.0.0.1'] }]),
      slice([{ addresses: ['10.0.0.1'] }], 'web-2'),
    ]);
    expect(addresses(mesh)).toEqual(['10.0.0.1:8080']);
  });

  test('include WorkloadEntries that the selector selects, with their own ports', () => {
    const mesh = meshOf([
      service('web', 'shop', [http, { name: 'admin', port: 81, targetPort: 'admin' }]),
      slice([]),
      workloadEntry('vm', { address: '10.9.0.1', ports: { http: 9000 } }, { namespace: 'shop' }),
      workloadEntry('dns', { address: 'vm.test' }, { namespace: 'shop' }),
      workloadEntry('elsewhere', { address: '10.9.0.2' }),
    ]);
    expect(addresses(mesh)).toEqual(['10.9.0.1:9000']);
    expect(endpointsOf(mesh)[0]).toMatchObject({ health: 'unknown', registry: 'Kubernetes', workloadName: 'vm' });
  });
});

test('WorkloadEntries stay out of Services where istiod is told so', () => {
  const env = [{ name: 'PILOT_ENABLE_K8S_SELECT_WORKLOAD_ENTRIES', value: 'false' }];
  const istiod = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'istiod', namespace: 'istio-system' },
    spec: { template: { spec: { containers: [{ name: 'discovery', env }] } } },
  };
  const vm = workloadEntry('vm', { address: '10.9.0.1' }, { namespace: 'shop' });
  expect(addresses(meshOf([istiod, service('web', 'shop', [http]), slice([]), vm]))).toEqual([]);
});

describe('endpoints of ServiceEntries', () => {
  test('are the host itself for DNS without endpoints', () => {
    const mesh = meshOf([serviceEntry({ resolution: 'DNS' })]);
    expect(endpointsOf(mesh, 'ext.test')).toMatchObject([
      { addresses: ['ext.test'], port: 8000, workloadName: 'ext', tlsMode: 'disabled' },
    ]);
  });

  test('are listed once for every address of the entry', () => {
    const mesh = meshOf([
      serviceEntry({ resolution: 'STATIC', addresses: ['1.1.1.1', '1.1.1.2'], endpoints: [{ address: '2.2.2.2' }] }),
    ]);
    expect(addresses(mesh, 'ext.test')).toEqual(['2.2.2.2:8000', '2.2.2.2:8000']);
  });

  test('may be sockets, have own ports, weights and localities', () => {
    const endpoints = [
      { address: 'unix:///run/a.sock' },
      { address: '2.2.2.2', ports: { http: 99 }, weight: 7, locality: 'r/z', serviceAccount: 'x' },
    ];
    const mesh = meshOf([serviceEntry({ resolution: 'STATIC', endpoints })]);
    expect(endpointsOf(mesh, 'ext.test')).toMatchObject([
      { addresses: ['/run/a.sock'], port: 0, workloadName: 'ext-0' },
      {
        addresses: ['2.2.2.2'],
        port: 99,
        weight: 7,
        locality: 'r/z',
        tlsMode: 'istio',
        serviceAccount: 'spiffe://cluster.local/ns/default/sa/x',
      },
    ]);
  });

  test('are selected Pods, then selected WorkloadEntries that are healthy', () => {
    const unhealthy = { annotations: { 'proxy.istio.io/health-checks-enabled': 'true' } };
    const mesh = meshOf([
      serviceEntry({
        resolution: 'STATIC',
        workloadSelector: { labels: { app: 'web' } },
        endpoints: [{ address: '9.9.9.9' }],
      }),
      workloadEntry('b', { address: '10.9.0.2' }),
      workloadEntry('a', { address: '10.9.0.1' }),
      workloadEntry('sick', { address: '10.9.0.3' }, unhealthy),
      pod('web-0', 'default', { app: 'web' }),
      pod('other', 'shop', { app: 'web' }),
    ]);
    expect(addresses(mesh, 'ext.test')).toEqual(['10.0.0.1:8000', '10.9.0.1:8000', '10.9.0.2:8000']);
    expect(endpointsOf(mesh, 'ext.test').map(({ health }) => health)).toEqual(['healthy', 'unknown', 'unknown']);
  });

  test('of round robin DNS are the oldest of each port', () => {
    const mesh = meshOf([
      serviceEntry({ resolution: 'DNS_ROUND_ROBIN', endpoints: [{ address: 'a.test' }, { address: 'b.test' }] }),
      serviceEntry({ resolution: 'DNS_ROUND_ROBIN', endpoints: [{ address: 'c.test' }] }, 'ext2'),
    ]);
    expect(addresses(mesh, 'ext.test')).toEqual(['a.test:8000']);
  });
});
