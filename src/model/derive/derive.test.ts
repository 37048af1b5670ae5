import type { JsonObject } from '../../source/document.js';
import type { Mesh } from '../mesh.js';
import { istio, meshOf, pod, service } from '../testing/mesh-of.js';

const http = { name: 'http', port: 80, targetPort: 'web' };
const namespace = (name: string, labels: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name, labels },
});
const shop = namespace('shop', { 'istio-injection': 'enabled' });

function workload(
  name: string,
  options: { kind?: string; spec?: JsonObject; labels?: JsonObject; annotations?: JsonObject; pod?: JsonObject } = {},
): JsonObject {
  return {
    apiVersion: 'apps/v1',
    kind: options.kind ?? 'Deployment',
    metadata: { name, namespace: 'shop' },
    spec: {
      selector: { matchLabels: { app: name } },
      template: {
        metadata: { labels: { app: name, ...options.labels }, annotations: options.annotations },
        spec: { containers: [{ name: 'app', ports: [{ name: 'web', containerPort: 8080 }] }], ...options.pod },
      },
      ...options.spec,
    },
  };
}
const names = (mesh: Mesh) => mesh.proxies.map(({ name }) => name);

describe('derived Pods', () => {
  test('have the same names and addresses in any order of the input, and beside other workloads', () => {
    const facts = (objects: JsonObject[]) => new Map(meshOf(objects).proxies.map(({ name, ips }) => [name, ips]));
    const both = facts([shop, workload('a'), workload('b', { spec: { replicas: 2 } })]);
    expect(both.size).toBe(3);
    expect(facts([workload('b', { spec: { replicas: 2 } }), workload('a'), shop])).toEqual(both);
    for (const [name, ips] of facts([shop, workload('a')])) expect(both.get(name)).toEqual(ips);
    expect([...both.values()].flat().every((ip) => /^10\.244\.\d+\.\d+$/.test(ip))).toBe(true);
  });

  test('carry what the injector adds where the namespace asks for a sidecar', () => {
    const [proxy] = meshOf([shop, workload('web', { labels: { version: 'v2' } })]).proxies;
    expect(proxy).toMatchObject({
      type: 'sidecar',
      derived: true,
      injected: true,
      workload: { kind: 'Deployment', name: 'web' },
    });
    expect(proxy?.podLabels).toEqual({
      app: 'web',
      version: 'v2',
      'security.istio.io/tlsMode': 'istio',
      'service.istio.io/canonical-name': 'web',
      'service.istio.io/canonical-revision': 'v2',
    });
  });

  test('are not injected when they, their host network or their namespace say no', () => {
    const injected = (objects: JsonObject[]) => meshOf(objects).proxies.map((proxy) => proxy.injected);
    expect(injected([shop, workload('web', { labels: { 'sidecar.istio.io/inject': 'false' } })])).toEqual([false]);
    expect(injected([shop, workload('web', { annotations: { 'sidecar.istio.io/inject': 'false' } })])).toEqual([false]);
    expect(injected([shop, workload('web', { pod: { hostNetwork: true } })])).toEqual([false]);
    expect(injected([workload('web')])).toEqual([false]);
    expect(injected([workload('web', { labels: { 'sidecar.istio.io/inject': 'true' } })])).toEqual([true]);
    expect(injected([namespace('shop', { 'istio.io/rev': 'canary' }), workload('web')])).toEqual([true]);
  });

  test('of a StatefulSet are numbered and carry their name as a label', () => {
    const mesh = meshOf([shop, workload('db', { kind: 'StatefulSet', spec: { replicas: 2 } })]);
    expect(names(mesh)).toEqual(['db-0', 'db-1']);
    expect(mesh.proxies[1]?.labels['statefulset.kubernetes.io/pod-name']).toBe('db-1');
  });

  test('are not made for a workload that has Pods, is scaled to nothing, or lives in a snapshot', () => {
    expect(names(meshOf([workload('web'), { ...pod('web-1-x', 'shop', { app: 'web' }), status: {} }]))).toEqual([
      'web-1-x',
    ]);
    expect(names(meshOf([workload('web', { spec: { replicas: 0 } })]))).toEqual([]);
    expect(names(meshOf([workload('web'), pod('other', 'shop', { app: 'other' })]))).toEqual(['other']);
  });

  test('are one for each Node of a DaemonSet, spread over the Nodes', () => {
    const node = (name: string): JsonObject => ({
      apiVersion: 'v1',
      kind: 'Node',
      metadata: { name, labels: { 'topology.kubernetes.io/region': name } },
    });
    const mesh = meshOf([node('one'), node('two'), workload('agent', { kind: 'DaemonSet' })]);
    expect(mesh.proxies.map(({ locality }) => locality)).toEqual(['one//', 'two//']);
  });
});

describe('derived EndpointSlices and cluster IPs', () => {
  const endpoints = (objects: JsonObject[]) => {
    const mesh = meshOf(objects);
    const web = mesh.services.all.find(({ name }) => name === 'web');
    return web ? mesh.services.endpointsOf(web).map(({ addresses: [address], port }) => ({ address, port })) : [];
  };

  test('list the Pods that the Service selects, with named ports resolved', () => {
    const mesh = meshOf([shop, service('web', 'shop', [http]), workload('web')]);
    const [address] = mesh.proxies[0]?.ips ?? [];
    expect(endpoints([shop, service('web', 'shop', [http]), workload('web')])).toEqual([{ address, port: 8080 }]);
  });

  test('are not made where the input has a slice, Endpoints or no selector', () => {
    const web = service('web', 'shop', [http]);
    const metadata = { name: 'web', namespace: 'shop' };
    const slice = {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { ...metadata, labels: { 'kubernetes.io/service-name': 'web' } },
      endpoints: [],
    };
    expect(endpoints([web, workload('web'), slice])).toEqual([]);
    const subsets = [
      { addresses: [{ ip: '10.7.7.7' }], notReadyAddresses: [{ ip: '10.7.7.8' }], ports: [{ name: 'http', port: 81 }] },
    ];
    expect(endpoints([web, workload('web'), { apiVersion: 'v1', kind: 'Endpoints', metadata, subsets }])).toEqual([
      { address: '10.7.7.7', port: 81 },
      { address: '10.7.7.8', port: 81 },
    ]);
    expect(endpoints([{ ...web, spec: { ports: [http] } }, workload('web')])).toEqual([]);
  });

  test('cluster IPs are filled in for Services without one, and keep their place in the source', () => {
    const spec = { ports: [http] };
    const metadata = { name: 'web', namespace: 'shop' };
    const mesh = meshOf([{ apiVersion: 'v1', kind: 'Service', metadata, spec }]);
    const [web] = mesh.services.all;
    expect(web?.defaultAddress).toMatch(/^10\.96\.\d+\.\d+$/);
    expect(mesh.origins.get(web?.resource ?? {})?.document.index).toBe(0);
    expect(
      meshOf([{ apiVersion: 'v1', kind: 'Service', metadata, spec: { ...spec, clusterIP: 'None' } }]).services.all[0]
        ?.defaultAddress,
    ).toBe('0.0.0.0');
  });
});

describe('the default ingress gateway', () => {
  const gateway = istio('Gateway', 'gw', {
    selector: { istio: 'ingressgateway' },
    servers: [{ port: { number: 80, name: 'http', protocol: 'HTTP' }, hosts: ['*'] }],
  });

  test('is assumed, with a note, where Gateways have no gateway workload at all', () => {
    const mesh = meshOf([gateway]);
    expect(mesh.notes).toEqual([expect.stringContaining('assuming istio-ingressgateway.istio-system')]);
    expect(mesh.proxies).toMatchObject([
      { type: 'router', namespace: 'istio-system', derived: true, unprivileged: true },
    ]);
    expect(mesh.proxies[0]?.serviceTargets.map(({ port, targetPort }) => [port.port, targetPort])).toEqual([
      [15021, 15021],
      [80, 8080],
      [443, 8443],
    ]);
  });

  test('may bind low ports where the injector makes the Pod, and where the Pod says so', () => {
    const isUnprivileged = (...args: Parameters<typeof workload>) =>
      meshOf([workload(...args)]).proxies[0]?.unprivileged;
    const annotations = { 'inject.istio.io/templates': 'gateway' };
    expect(isUnprivileged('edge', { annotations })).toBe(false);
    const router = { name: 'istio-proxy', args: ['proxy', 'router'] };
    expect(isUnprivileged('edge', { pod: { containers: [router] } })).toBe(true);
    const sysctls = [{ name: 'net.ipv4.ip_unprivileged_port_start', value: '0' }];
    expect(isUnprivileged('edge', { pod: { containers: [router], securityContext: { sysctls } } })).toBe(false);
  });

  test('is not assumed beside any gateway workload, without Gateways, or when told not to', () => {
    expect(
      meshOf([gateway, workload('edge', { annotations: { 'inject.istio.io/templates': 'gateway' } })]).notes,
    ).toEqual([]);
    expect(meshOf([gateway, pod('gw', 'x', {}, 'router')]).notes).toEqual([]);
    expect(meshOf([workload('web')]).notes).toEqual([]);
    expect(meshOf([gateway], { assumeGateway: false }).proxies).toEqual([]);
  });
});

describe('managed gateways of the Gateway API', () => {
  const gateway = (spec: JsonObject = {}): JsonObject => ({
    apiVersion: 'gateway.networking.k8s.io/v1',
    kind: 'Gateway',
    metadata: { name: 'edge', namespace: 'shop' },
    spec: {
      gatewayClassName: 'istio',
      listeners: [
        { name: 'http', port: 80, protocol: 'HTTP' },
        { name: 'more', port: 80, protocol: 'HTTP', hostname: 'a.test' },
      ],
      ...spec,
    },
  });

  test('get the Service and the Pod that istiod would deploy', () => {
    const [proxy] = meshOf([gateway()]).proxies;
    expect(proxy).toMatchObject({
      type: 'router',
      derived: true,
      unprivileged: false,
      serviceAccount: 'edge-istio',
      workload: { kind: 'Deployment', name: 'edge-istio' },
    });
    expect(
      proxy?.serviceTargets.map(({ service: { hostname }, port, targetPort }) => [hostname, port.port, targetPort]),
    ).toEqual([
      ['edge-istio.shop.svc.cluster.local', 15021, 15021],
      ['edge-istio.shop.svc.cluster.local', 80, 80],
    ]);
  });

  test('are not made for other classes, gateways deployed by hand, or snapshots', () => {
    expect(names(meshOf([gateway({ gatewayClassName: 'nginx' })]))).toEqual([]);
    expect(names(meshOf([gateway({ addresses: [{ type: 'Hostname', value: 'gw.x' }] })]))).toEqual([]);
    expect(names(meshOf([gateway(), pod('web', 'shop', {})]))).toEqual(['web']);
  });
});
