import type { Cluster } from '../../envoy/types.js';
import { contextOf, workload } from '../test-context.js';
import { buildClusters } from './index.js';

const API_SERVICE = `
apiVersion: v1
kind: Service
metadata: {name: api, namespace: shop}
spec: {clusterIP: 10.1.0.7, selector: {app: api}, ports: [{name: http, port: 80}]}
---
`;

function clustersOf(yaml: string, proxy = 'web'): readonly Cluster[] {
  const context = contextOf(workload('web') + API_SERVICE + yaml, (name) => name.startsWith(proxy));
  const { outbound, fixed, inbound } = buildClusters(context);
  return [...outbound, ...fixed, ...inbound];
}

function cluster(clusters: readonly Cluster[], name: string): Cluster {
  const found = clusters.find((candidate) => candidate.name === name);
  if (found === undefined)
    throw new Error(`no ${name} among ${clusters.map((candidate) => candidate.name).join(', ')}`);
  return JSON.parse(JSON.stringify(found)) as Cluster;
}

const API = 'outbound|80||api.shop.svc.cluster.local';
const rule = (spec: string, host = 'api') => `
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata: {name: rule, namespace: shop}
spec:
  host: ${host}
  ${spec}
---
`;
const external = (spec: string) => `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: ext, namespace: shop}
spec:
  hosts: [ext.test]
  ${spec}
---
`;
const tlsContext = (found: Cluster): Record<string, unknown> => found.transportSocket?.typedConfig ?? {};
const httpOptions = (found: Cluster) =>
  found.typedExtensionProtocolOptions?.['envoy.extensions.upstreams.http.v3.HttpProtocolOptions'];

test('a service port without any rule', () => {
  const found = cluster(clustersOf(''), API);
  expect(found).toMatchObject({
    type: 'EDS',
    lbPolicy: 'LEAST_REQUEST',
    connectTimeout: '10s',
    altStatName: `${API};`,
    commonLbConfig: {},
    metadata: {
      filterMetadata: {
        istio: { services: [{ host: 'api.shop.svc.cluster.local', name: 'api', namespace: 'shop' }] },
      },
    },
  });
  expect(found.transportSocketMatches?.map(({ name }) => name)).toEqual(['tlsMode-istio', 'tlsMode-disabled']);
  expect(found.typedExtensionProtocolOptions).toBeUndefined();
});

test('a rule and its subset', () => {
  const clusters = clustersOf(
    rule(`trafficPolicy: {loadBalancer: {simple: ROUND_ROBIN}, outlierDetection: {consecutive5xxErrors: 3}}
  subsets: [{name: v1, labels: {version: v1}, trafficPolicy: {loadBalancer: {simple: RANDOM}}}]`),
  );
  const whole = cluster(clusters, API);
  expect(whole.lbPolicy).toBeUndefined();
  expect(whole.commonLbConfig).toEqual({ healthyPanicThreshold: {} });
  expect(whole.outlierDetection).toEqual({
    consecutive5xx: 3,
    enforcingConsecutive5xx: 100,
    enforcingSuccessRate: 0,
  });
  const subset = cluster(clusters, 'outbound|80|v1|api.shop.svc.cluster.local');
  expect(subset.lbPolicy).toBe('RANDOM');
  expect(subset.metadata?.filterMetadata?.istio).toMatchObject({
    subset: 'v1',
    config: '/apis/networking.istio.io/v1/namespaces/shop/destination-rule/rule',
  });
});

test('a connection pool', () => {
  const pool = `trafficPolicy:
    connectionPool:
      tcp: {maxConnections: 7, connectTimeout: 250ms, tcpKeepalive: {time: 1m}}
      http: {http2MaxRequests: 9, idleTimeout: 1m, h2UpgradePolicy: UPGRADE, maxConcurrentStreams: 5}`;
  const found = cluster(clustersOf(rule(pool)), API);
  expect(found.connectTimeout).toBe('0.250s');
  expect(found.circuitBreakers).toEqual({
    thresholds: [{ maxConnections: 7, maxPendingRequests: 4294967295, maxRequests: 9, maxRetries: 4294967295 }],
  });
  expect(found.upstreamConnectionOptions).toEqual({ tcpKeepalive: { keepaliveTime: 60 } });
  expect(httpOptions(found)).toMatchObject({
    commonHttpProtocolOptions: { idleTimeout: '60s' },
    explicitHttpConfig: { http2ProtocolOptions: { maxConcurrentStreams: 5 } },
  });
});

test('consistent hashing', () => {
  const hash = (settings: string) =>
    cluster(clustersOf(rule(`trafficPolicy: {loadBalancer: {consistentHash: {useSourceIp: true${settings}}}}`)), API);
  expect(hash('')).toMatchObject({ lbPolicy: 'RING_HASH', ringHashLbConfig: { minimumRingSize: '1024' } });
  expect(hash(', maglev: {tableSize: 251}')).toMatchObject({
    lbPolicy: 'MAGLEV',
    maglevLbConfig: { tableSize: '251' },
  });
  expect(hash(', ringHash: {}').ringHashLbConfig).toBeUndefined();
});

test('a PASSTHROUGH load balancer keeps the destination of the client', () => {
  const found = cluster(clustersOf(rule('trafficPolicy: {loadBalancer: {simple: PASSTHROUGH}}')), API);
  expect(found).toMatchObject({ type: 'ORIGINAL_DST', lbPolicy: 'CLUSTER_PROVIDED' });
  expect(found.edsClusterConfig).toBeUndefined();
});

describe('ServiceEntries', () => {
  const dns = external('resolution: DNS\n  ports: [{number: 443, name: tls, protocol: TLS}]');

  test('a DNS host carries its own endpoints and no mesh TLS', () => {
    const found = cluster(clustersOf(dns), 'outbound|443||ext.test');
    expect(found).toMatchObject({ type: 'STRICT_DNS', dnsRefreshRate: '60s', respectDnsTtl: true });
    expect(found.loadAssignment?.endpoints?.[0]?.lbEndpoints?.[0]?.endpoint).toEqual({
      address: { socketAddress: { address: 'ext.test', portValue: 443 } },
    });
    expect(found.metadata?.filterMetadata?.istio?.external).toBe(true);
    expect(found.transportSocketMatches).toBeUndefined();
  });

  test('a DNS subset that matches no endpoint has no cluster', () => {
    const clusters = clustersOf(dns + rule('subsets: [{name: none, labels: {a: b}}]', 'ext.test'));
    expect(clusters.map(({ name }) => name)).not.toContain('outbound|443|none|ext.test');
  });

  test('TLS origination takes the SNI from the request and expects the host’s name', () => {
    const found = cluster(
      clustersOf(dns + rule('trafficPolicy: {tls: {mode: SIMPLE}}', 'ext.test')),
      'outbound|443||ext.test',
    );
    expect(tlsContext(found)).not.toHaveProperty('sni');
    expect(httpOptions(found)).toMatchObject({
      upstreamHttpProtocolOptions: { autoSni: true, autoSanValidation: true },
      explicitHttpConfig: { httpProtocolOptions: {} },
    });
    expect(found.metadata?.filterMetadata?.istio?.alpn_override).toBe('false');
  });

  test('a credential needs a rule that selects workloads', () => {
    const tls = 'trafficPolicy: {tls: {mode: SIMPLE, credentialName: ca, sni: a.test}}';
    expect(tlsContext(cluster(clustersOf(dns + rule(tls, 'ext.test')), 'outbound|443||ext.test'))).toEqual({});
    const selecting = `workloadSelector: {matchLabels: {app: web}}\n  ${tls}`;
    const context = tlsContext(cluster(clustersOf(dns + rule(selecting, 'ext.test')), 'outbound|443||ext.test'));
    expect(JSON.stringify(context)).toContain('kubernetes://ca-cacert');
  });

  test('the PROXY protocol wraps what is there', () => {
    const found = cluster(
      clustersOf(dns + rule('trafficPolicy: {proxyProtocol: {version: V2}}', 'ext.test')),
      'outbound|443||ext.test',
    );
    expect(tlsContext(found)).toMatchObject({
      config: { version: 'V2' },
      transportSocket: { name: 'raw_buffer' },
    });
  });
});

test('a PeerAuthentication that disables mTLS turns automatic mTLS off', () => {
  const clusters = clustersOf(`
apiVersion: security.istio.io/v1
kind: PeerAuthentication
metadata: {name: plain, namespace: shop}
spec: {mtls: {mode: DISABLE}}
`);
  expect(cluster(clusters, API).transportSocketMatches).toBeUndefined();
});

test('fixed and inbound clusters of a sidecar', () => {
  const clusters = clustersOf('');
  expect(clusters.slice(-4).map(({ name }) => name)).toEqual([
    'BlackHoleCluster',
    'PassthroughCluster',
    'inbound|8080||',
    'InboundPassthroughCluster',
  ]);
  expect(cluster(clusters, 'inbound|8080||')).toMatchObject({
    type: 'ORIGINAL_DST',
    cleanupInterval: '9223372035s',
    upstreamBindConfig: { sourceAddress: { address: '127.0.0.6' } },
  });
});

test('an inbound cluster is not described by a service outside the mesh', () => {
  const selecting = external(`location: MESH_EXTERNAL
  resolution: STATIC
  ports: [{number: 7000, name: tcp, protocol: TCP}]
  workloadSelector: {labels: {app: web}}`);
  const found = cluster(clustersOf(selecting), 'inbound|7000||');
  expect(found.metadata).toBeUndefined();
});

test('ingress listeners of a Sidecar', () => {
  const clusters = clustersOf(`
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: {name: web, namespace: shop}
spec:
  inboundConnectionPool: {tcp: {maxConnections: 3}}
  ingress:
  - {port: {number: 8080, protocol: HTTP, name: http}, defaultEndpoint: '127.0.0.1:9090'}
  - {port: {number: 9999, protocol: TCP, name: tcp}, defaultEndpoint: 'unix:///run/app.sock'}
  - {port: {number: 9998, protocol: TCP, name: six}, defaultEndpoint: '[::1]:9090'}
`);
  const loopback = cluster(clusters, 'inbound|8080||');
  expect(loopback).toMatchObject({ type: 'STATIC', circuitBreakers: { thresholds: [{ maxConnections: 3 }] } });
  expect(loopback.upstreamBindConfig).toBeUndefined();
  expect(loopback.metadata).toBeDefined();
  const socket = cluster(clusters, 'inbound|9999||');
  expect(JSON.stringify(socket.loadAssignment)).toContain('/run/app.sock');
  expect(socket.metadata).toBeUndefined();
  // A workload without IPv6 addresses listens on IPv4's loopback.
  expect(JSON.stringify(cluster(clusters, 'inbound|9998||').loadAssignment)).toContain('127.0.0.1');
});

test('catch-all clusters keep the case of headers where the proxy asks for it', () => {
  const mesh = (settings: string) => `
apiVersion: v1
kind: ConfigMap
metadata: {name: istio, namespace: istio-system}
data: {mesh: '{defaultConfig: {proxyHeaders: {${settings}}}}'}
---
`;
  for (const name of ['PassthroughCluster', 'InboundPassthroughCluster']) {
    const keeping = httpOptions(cluster(clustersOf(mesh('preserveHttp1HeaderCase: true')), name));
    expect(keeping?.useDownstreamProtocolConfig).toHaveProperty(
      'httpProtocolOptions.headerKeyFormat.statefulFormatter.name',
      'preserve_case',
    );
    const plain = httpOptions(cluster(clustersOf(mesh('')), name));
    expect(plain?.useDownstreamProtocolConfig).toEqual({ httpProtocolOptions: {}, http2ProtocolOptions: {} });
  }
});

test('zero is the default in Envoy, so a warm-up from nothing has no percentage', () => {
  const warmup = (settings: string) => {
    const policy = `trafficPolicy: {loadBalancer: {simple: ROUND_ROBIN, warmup: {duration: 5s${settings}}}}`;
    return cluster(clustersOf(rule(policy)), API).roundRobinLbConfig;
  };
  expect(warmup('')).toHaveProperty('slowStartConfig.minWeightPercent', { value: 10 });
  expect(warmup(', minimumPercent: 0')).toHaveProperty('slowStartConfig.minWeightPercent', {});
});

test('a hash without settings of its own keeps those of the policy it replaces', () => {
  const hashed = (settings: string) => {
    const policy = `trafficPolicy: {loadBalancer: {warmupDurationSecs: 60s, consistentHash: {useSourceIp: true${settings}}}}`;
    return cluster(clustersOf(rule(policy)), API);
  };
  const leastRequestLbConfig = { slowStartConfig: { slowStartWindow: '60s' } };
  expect(hashed(', ringHash: {}')).toMatchObject({ lbPolicy: 'RING_HASH', leastRequestLbConfig });
  expect(hashed(', maglev: {}')).toMatchObject({ lbPolicy: 'MAGLEV', leastRequestLbConfig });
  expect(hashed('')).toMatchObject({ lbPolicy: 'RING_HASH', ringHashLbConfig: { minimumRingSize: '1024' } });
  expect(hashed('').leastRequestLbConfig).toBeUndefined();
});

test('rules change the inbound side of services in scope only', () => {
  const own = rule('trafficPolicy: {connectionPool: {tcp: {maxConnections: 7}}}', 'web');
  const scoped = (host: string) => `
apiVersion: networking.istio.io/v1
kind: Sidecar
metadata: {name: default, namespace: shop}
spec: {egress: [{hosts: ['${host}']}]}
---
`;
  const inbound = (yaml: string) => cluster(clustersOf(own + yaml), 'inbound|8080||').circuitBreakers;
  expect(inbound(scoped('./web.shop.svc.cluster.local'))).toHaveProperty('thresholds.0.maxConnections', 7);
  expect(inbound(scoped('./api.shop.svc.cluster.local'))).not.toHaveProperty('thresholds.0.maxConnections', 7);
});
