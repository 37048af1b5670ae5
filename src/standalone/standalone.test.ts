import { readFileSync } from 'node:fs';
import { compileProxy } from '../compile/compile.js';
import { contextOf } from '../compile/test-context.js';
import { type JsonRecord, recordAt, recordsAt, textAt, valueAt } from '../source/json-fields.js';
import { DEFAULT_OPTIONS, type StandaloneOptions } from './config.js';
import { type StandaloneResult, standaloneBootstrap } from './standalone.js';

const MESH = readFileSync('fixtures/compile/standalone/mesh.yaml', 'utf8');

function generate(proxy: string, options: Partial<StandaloneOptions> = {}): StandaloneResult {
  const { mesh, proxy: found } = contextOf(MESH, (name) => name.startsWith(proxy));
  return standaloneBootstrap(compileProxy(mesh, found), { ...DEFAULT_OPTIONS, missingSecrets: 'drop', ...options });
}

function resource(
  { bootstrap }: StandaloneResult,
  kind: 'listeners' | 'clusters' | 'secrets',
  name: string,
): JsonRecord | undefined {
  return recordsAt(bootstrap, 'staticResources', kind).find((candidate) => candidate.name === name);
}

const addresses = ({ bootstrap }: StandaloneResult) =>
  recordsAt(bootstrap, 'staticResources', 'listeners').map((listener) => {
    const address = recordAt(listener, 'address', 'socketAddress');
    return `${textAt(listener, 'name')} ${address?.address}:${address?.portValue}`;
  });

test.each(['istio-ingressgateway', 'webapp'])('nothing of %s needs Istio or a control plane', (proxy) => {
  const text = JSON.stringify(generate(proxy).bootstrap);
  const needs = [
    '"ads"',
    'sdsConfig',
    '"rds"',
    'edsClusterConfig',
    'dynamicResources',
    'istio.alpn',
    'metadata_exchange',
    '"xds-grpc"',
  ];
  expect(needs.filter((need) => text.includes(need))).toEqual([]);
});

test.each(['istio-ingressgateway', 'webapp'])('nothing of %s is deprecated', (proxy) => {
  const text = JSON.stringify(generate(proxy).bootstrap);
  const deprecated = ['maxGrpcTimeout', 'matchSubjectAltNames', '"contentType"'];
  expect(deprecated.filter((field) => text.includes(field))).toEqual([]);
  const partner = resource(generate(proxy), 'clusters', 'outbound|80||api.partner.test');
  expect(partner).toMatchObject({ clusterType: { name: 'envoy.clusters.dns', typedConfig: { respectDnsTtl: true } } });
  expect(partner).not.toHaveProperty('respectDnsTtl');
});

test('a gateway serves its routes inline, to inline endpoints, without mutual TLS', () => {
  const result = generate('istio-ingressgateway');
  const [chain] = recordsAt(resource(result, 'listeners', '0.0.0.0_8080'), 'filterChains');
  const [filter] = recordsAt(chain, 'filters');
  expect(textAt(filter, 'typedConfig', 'routeConfig', 'name')).toBe('http.8080');
  const webapp = resource(result, 'clusters', 'outbound|80||webapp.shop.svc.cluster.local');
  expect(webapp?.type).toBe('STATIC');
  expect(recordsAt(webapp, 'loadAssignment', 'endpoints')).toHaveLength(1);
  expect(webapp).not.toHaveProperty('transportSocketMatches');
});

test('a Secret that is missing is a problem, and its server goes only on request', () => {
  expect(generate('istio-ingressgateway', { missingSecrets: 'error' }).problems).toEqual([
    { kind: 'missing-secret', secret: 'kubernetes://shop-cert', listener: '0.0.0.0_8443' },
  ]);
  const dropped = generate('istio-ingressgateway');
  expect(dropped.problems).toEqual([]);
  expect(resource(dropped, 'listeners', '0.0.0.0_8443')).toBeUndefined();
  expect(dropped.changes).toContainEqual(
    expect.objectContaining({ action: 'dropped', what: 'TLS server with kubernetes://shop-cert' }),
  );
});

test('listeners of a sidecar bind addresses of this machine', () => {
  const listening = addresses(generate('webapp'));
  expect(listening).toContain('0.0.0.0_80 0.0.0.0:80');
  expect(listening).toContain('10.96.1.2_6379 127.96.1.2:6379');
  expect(listening.some((listener) => /^virtualInbound_8080 127\.\d+\.\d+\.\d+:8080$/.test(listener))).toBe(true);
  expect(listening.filter((listener) => /virtual(Outbound|Inbound) /.test(listener))).toEqual([]);
});

test('the application of a sidecar is called on its own port, in plaintext', () => {
  const result = generate('webapp');
  expect(valueAt(resource(result, 'clusters', 'inbound|8080||'), 'loadAssignment', 'endpoints')).toEqual([
    { lbEndpoints: [{ endpoint: { address: { socketAddress: { address: '127.0.0.1', portValue: 8080 } } } }] },
  ]);
  const [chain, ...others] = recordsAt(resource(result, 'listeners', 'virtualInbound_8080'), 'filterChains');
  expect(others).toEqual([]);
  expect(chain).not.toHaveProperty('transportSocket');
});

test('a port offset moves every listener, the admin interface and policies on ports', () => {
  const result = generate('webapp', { portOffset: 10000, listen: '127.0.0.1' });
  expect(addresses(result)).toContain('0.0.0.0_80 127.0.0.1:10080');
  expect(valueAt(result.bootstrap, 'admin', 'address', 'socketAddress', 'portValue')).toBe(25000);
  expect(JSON.stringify(resource(result, 'listeners', 'virtualInbound_8080'))).toContain('"destinationPort":18080');
});

test('an offset beyond the last port is a problem', () => {
  expect(generate('webapp', { portOffset: 60000 }).problems).toContainEqual({
    kind: 'port-range',
    listener: '10.96.1.2_6379',
    port: 66379,
  });
});

test('an endpoint may be named for a service; an unknown service is a problem', () => {
  const endpoints = [
    { service: 'redis', port: 6379, host: 'cache.test', hostPort: 7000 },
    { service: 'nobody', port: undefined, host: '127.0.0.1', hostPort: 1 },
  ];
  const result = generate('webapp', { endpoints });
  expect(resource(result, 'clusters', 'outbound|6379||redis.shop.svc.cluster.local')).toMatchObject({
    type: 'STRICT_DNS',
  });
  expect(result.problems).toEqual([{ kind: 'unknown-service', service: 'nobody', port: undefined }]);
});

test('mutual TLS can be kept with certificates in files', () => {
  const result = generate('webapp', { mtls: 'files', certificateDirectory: '/certs' });
  expect(resource(result, 'secrets', 'default')).toMatchObject({
    tlsCertificate: {
      certificateChain: { filename: '/certs/cert-chain.pem' },
      privateKey: { filename: '/certs/key.pem' },
    },
  });
  expect(result.reads).toContain('/certs/root-cert.pem');
  const redis = JSON.stringify(resource(result, 'clusters', 'outbound|6379||redis.shop.svc.cluster.local'));
  expect(redis).not.toContain('istio-peer-exchange');
});

test('an access log is added on request', () => {
  expect(JSON.stringify(generate('webapp').bootstrap)).not.toContain('StdoutAccessLog');
  expect(JSON.stringify(generate('webapp', { accessLog: true }).bootstrap)).toContain('StdoutAccessLog');
});
