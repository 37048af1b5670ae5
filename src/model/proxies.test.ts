import type { JsonObject } from '../source/document.js';
import { istio, meshOf, pod, proxyOf, service } from './testing/mesh-of.js';

const NETWORK = 'topology.istio.io/network';
const http = { name: 'http', port: 80, targetPort: 8080 };

describe('proxies', () => {
  test('gateways come first; a Pod outside the mesh is known as not injected', () => {
    const outside = {
      ...pod('job', 'a', { 'security.istio.io/tlsMode': '' }),
      spec: { containers: [{ name: 'job' }] },
    };
    const mesh = meshOf([outside, pod('web', 'a', {}), pod('gw', 'z', {}, 'router')]);
    expect(mesh.proxies.map(({ name, type, injected }) => [name, type, injected])).toEqual([
      ['gw', 'router', true],
      ['job', 'sidecar', false],
      ['web', 'sidecar', true],
    ]);
  });

  test('match selectors by Pod and topology labels; the locality label wins over the Node', () => {
    const mesh = meshOf([pod('web', 'a', { 'istio-locality': 'r.z.s' })]);
    const proxy = proxyOf(mesh, 'web');
    expect(proxy.locality).toBe('r/z/s');
    expect(proxy.labels).toMatchObject({
      'topology.kubernetes.io/region': 'r',
      'topology.istio.io/subzone': 's',
      'topology.istio.io/cluster': 'Kubernetes',
    });
    expect(Object.keys(proxy.podLabels)).toEqual(['security.istio.io/tlsMode', 'istio-locality']);
  });

  test('only their own metadata and labels say which network they are in', () => {
    const system = {
      apiVersion: 'v1',
      kind: 'Namespace',
      metadata: { name: 'istio-system', labels: { [NETWORK]: 'n1' } },
    };
    const mesh = meshOf([system, pod('web', 'a', {}), pod('api', 'a', { [NETWORK]: 'n2' })]);
    expect(proxyOf(mesh, 'web').network).toBe('');
    expect(proxyOf(mesh, 'web').labels[NETWORK]).toBe('n1');
    expect(proxyOf(mesh, 'api').network).toBe('n2');
  });

  test('their configuration is layered: mesh, root, namespace, annotation, workload', () => {
    const config = (name: string, namespace: string, value: string, selector?: JsonObject): JsonObject => ({
      ...istio('ProxyConfig', name, { selector, environmentVariables: { [name]: '1', SHARED: value } }, { namespace }),
      apiVersion: 'networking.istio.io/v1beta1',
    });
    const annotations = { 'proxy.istio.io/config': 'concurrency: 7\nproxyMetadata: {SHARED: annotation}' };
    const mesh = meshOf(
      [
        config('ROOT', 'istio-system', 'root'),
        config('NS', 'a', 'namespace'),
        config('WEB', 'a', 'workload', { matchLabels: { app: 'web' } }),
        pod('web', 'a', { app: 'web' }),
        { ...pod('db', 'a', {}), metadata: { name: 'db', namespace: 'a', annotations } },
      ],
      { meshConfig: { defaultConfig: { concurrency: 2, proxyMetadata: { MESH: '1' } } } },
    );
    expect(proxyOf(mesh, 'web').config).toMatchObject({
      concurrency: 2,
      statNameLength: 189,
      proxyMetadata: { MESH: '1', ROOT: '1', NS: '1', WEB: '1', SHARED: 'workload' },
    });
    expect(proxyOf(mesh, 'db').config).toMatchObject({ concurrency: 7, proxyMetadata: { SHARED: 'annotation' } });
  });

  test('node metadata comes from proxyMetadata and the container', () => {
    const env = [
      { name: 'ISTIO_META_NETWORK', value: 'n2' },
      { name: 'OTHER', value: 'x' },
    ];
    const mesh = meshOf([{ ...pod('web', 'a', {}), spec: { containers: [{ name: 'istio-proxy', env }] } }], {
      meshConfig: { defaultConfig: { proxyMetadata: { ISTIO_META_DNS_CAPTURE: 'true', ISTIO_META_NETWORK: 'n1' } } },
    });
    expect(proxyOf(mesh, 'web')).toMatchObject({ metadata: { DNS_CAPTURE: 'true', NETWORK: 'n2' }, network: 'n2' });
  });
});

describe('service targets', () => {
  const targets = (objects: readonly JsonObject[], name: string) =>
    proxyOf(meshOf(objects), name).serviceTargets.map(
      ({ service: { hostname }, port, targetPort }) => `${hostname}:${port.port}→${targetPort}`,
    );

  test('are the ports of all selecting Services, each target once a Service, in order of host names', () => {
    const named = { name: 'grpc', port: 90, targetPort: 'grpc' };
    const web = {
      ...pod('web', 'a', { app: 'web' }),
      spec: { containers: [{ name: 'app', ports: [{ name: 'grpc', containerPort: 9000 }] }] },
    };
    const again = { name: 'again', port: 81, targetPort: 8080 };
    expect(
      targets(
        [
          service('z', 'a', [http], { app: 'web' }),
          service('web', 'a', [http, { ...again, name: 'http-2' }, named]),
          service('web', 'b', [http]),
          web,
        ],
        'web',
      ),
    ).toEqual(['web.a.svc.cluster.local:80→8080', 'web.a.svc.cluster.local:90→9000', 'z.a.svc.cluster.local:80→8080']);
  });

  test('include ServiceEntries that list or select the address', () => {
    const ports = [{ number: 70, name: 'tcp', protocol: 'TCP', targetPort: 7000 }];
    const entry = istio(
      'ServiceEntry',
      'ext',
      { hosts: ['ext.test'], resolution: 'STATIC', ports, workloadSelector: { labels: { app: 'web' } } },
      { namespace: 'a' },
    );
    expect(targets([entry, pod('web', 'a', { app: 'web' })], 'web')).toEqual(['ext.test:70→7000']);
  });

  test.each(['None', '10.1.0.7'])('of a Service without selector are found by address: %s', (clusterIP) => {
    const metadata = { name: 'manual', namespace: 'a' };
    const manual = { apiVersion: 'v1', kind: 'Service', metadata, spec: { clusterIP, ports: [http] } };
    const slice = {
      apiVersion: 'discovery.k8s.io/v1',
      kind: 'EndpointSlice',
      metadata: { ...metadata, labels: { 'kubernetes.io/service-name': 'manual' } },
      addressType: 'IPv4',
      ports: [
        { name: 'http', port: 9080 },
        { name: 'other', port: 9090 },
      ],
      endpoints: [{ addresses: ['10.0.0.1'] }],
    };
    expect(targets([manual, slice, pod('web', 'a', {})], 'web')).toEqual(['manual.a.svc.cluster.local:80→9080']);
  });

  test('of a virtual machine come from its WorkloadEntry', () => {
    const machine = istio(
      'WorkloadEntry',
      'vm',
      { address: '10.9.0.1', labels: { app: 'web' }, serviceAccount: 'vm', ports: { http: 9000 } },
      { namespace: 'a' },
    );
    expect(targets([machine, service('web', 'a', [http])], 'vm')).toEqual(['web.a.svc.cluster.local:80→9000']);
  });
});
