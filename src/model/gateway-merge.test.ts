import type { JsonObject } from '../source/document.js';
import { mergeGateways } from './gateway-merge.js';
import { istio, meshOf, pod, proxyOf, service } from './testing/mesh-of.js';

const LABELS = { istio: 'ingressgateway' };
const WORKLOAD = [
  pod('gw', 'istio-system', LABELS, 'router'),
  service(
    'gw',
    'istio-system',
    [
      { name: 'http', port: 80, targetPort: 8080 },
      { name: 'https', port: 443, targetPort: 8443 },
    ],
    LABELS,
  ),
];
const server = (protocol: string, number: number, extra: JsonObject = {}): JsonObject => ({
  port: { number, protocol, name: `${protocol.toLowerCase()}-${number}` },
  hosts: ['*'],
  ...extra,
});
const gateway = (name: string, ...servers: JsonObject[]) => istio('Gateway', name, { selector: LABELS, servers });
const merge = (...gateways: JsonObject[]) => {
  const mesh = meshOf([...WORKLOAD, ...gateways]);
  return mergeGateways(mesh, proxyOf(mesh, 'gw'));
};
const summary = (...gateways: JsonObject[]) =>
  merge(...gateways).ports.map(({ port, protocol, bind, servers }) => `${protocol} ${bind}:${port} ×${servers.length}`);
const reasons = (...gateways: JsonObject[]) =>
  merge(...gateways).dropped.map(({ gateway: { name }, index, reason }) => `${name}[${index}] ${reason}`);
const tls = (host: string, extra: JsonObject = {}) => ({
  hosts: [host],
  tls: { mode: 'SIMPLE', credentialName: 'c' },
  ...extra,
});

describe('which gateways', () => {
  test('those whose selector matches, or that have none', () => {
    const mesh = meshOf([
      ...WORKLOAD,
      gateway('matching', server('HTTP', 80)),
      istio('Gateway', 'everyone', { selector: {}, servers: [server('HTTP', 80)] }),
      istio('Gateway', 'other', { selector: { istio: 'egressgateway' }, servers: [server('HTTP', 80)] }),
    ]);
    const { gateways } = mergeGateways(mesh, proxyOf(mesh, 'gw'));
    expect(gateways.map(({ name }) => name)).toEqual(['everyone', 'matching']);
  });
});

describe('ports and names', () => {
  test('a service port becomes its target port, any other number stays', () => {
    expect(summary(gateway('a', server('HTTP', 80), server('HTTP', 9090)))).toEqual(['HTTP :8080 ×1', 'HTTP :9090 ×1']);
  });

  test('routes are named by listening port for HTTP, by server for HTTPS', () => {
    const { serversByRoute } = merge(
      gateway('a', server('HTTP', 80), server('HTTPS', 443, tls('x.test')), server('TCP', 9000)),
    );
    expect([...serversByRoute.keys()]).toEqual(['http.8080', 'https.443.https-443.a.default']);
    expect([...merge(gateway('a', server('HTTP', 80, { bind: '10.0.0.9' }))).serversByRoute.keys()]).toEqual([
      'http.8080.10.0.0.9',
    ]);
  });

  test('hosts lose ./ and */, SNI hosts lose their namespace', () => {
    const [entry] = merge(
      gateway('a', server('HTTPS', 443, { ...tls('x'), hosts: ['./b.test', '*/a.test', 'ns/b.test'] })),
    ).ports;
    expect(entry?.servers[0]).toMatchObject({
      hosts: ['default/b.test', 'a.test', 'ns/b.test'],
      sniHosts: ['a.test', 'b.test'],
    });
    expect(merge(gateway('a', server('HTTP', 80, { hosts: ['x.test', '*/*'] }))).ports[0]?.servers[0]?.hosts).toEqual([
      '*',
    ]);
  });
});

describe('servers on one port', () => {
  test('plain HTTP servers share one route configuration', () => {
    const { ports, serversByRoute } = merge(gateway('a', server('HTTP', 80)), gateway('b', server('GRPC', 80)));
    expect(ports.map(({ servers }) => servers.length)).toEqual([2]);
    expect(serversByRoute.get('http.8080')).toHaveLength(2);
  });

  test('TCP beside HTTP is dropped, with the winner named', () => {
    const { dropped } = merge(gateway('a', server('HTTP', 80)), gateway('b', server('TCP', 80)));
    expect(dropped).toMatchObject([
      { gateway: { name: 'b' }, reason: 'protocol-conflict', winner: { gateway: { name: 'a' }, index: 0 } },
    ]);
    expect(reasons(gateway('a', server('TCP', 80), server('TCP', 80)))).toEqual(['a[1] protocol-conflict']);
  });

  test('another bind address is no conflict', () => {
    expect(summary(gateway('a', server('HTTP', 80), server('TCP', 80, { bind: '10.0.0.9' })))).toEqual([
      'HTTP :8080 ×1',
      'TCP 10.0.0.9:8080 ×1',
    ]);
  });

  test('HTTP then HTTPS drops the second, HTTPS then HTTP keeps both', () => {
    expect(reasons(gateway('a', server('HTTP', 443), server('HTTPS', 443, tls('x.test'))))).toEqual([
      'a[1] protocol-conflict',
    ]);
    expect(summary(gateway('a', server('HTTPS', 443, tls('x.test')), server('HTTP', 443)))).toEqual([
      'HTTPS :8443 ×1',
      'HTTP :8443 ×1',
    ]);
  });

  test('TLS servers live side by side while their hosts differ', () => {
    const passthrough = server('TLS', 443, { hosts: ['p.test'], tls: { mode: 'PASSTHROUGH' } });
    expect(summary(gateway('a', server('HTTPS', 443, tls('x.test')), passthrough))).toEqual([
      'HTTPS :8443 ×1',
      'TLS :8443 ×1',
    ]);
    expect(
      reasons(gateway('a', server('HTTPS', 443, tls('x.test'))), gateway('b', server('HTTPS', 443, tls('x.test')))),
    ).toEqual(['b[0] duplicate-tls-host']);
    expect(
      reasons(gateway('a', server('HTTPS', 443, tls('x.test'))), gateway('b', server('HTTPS', 443, tls('y.test')))),
    ).toEqual([]);
  });

  test('the same host in two namespaces, or on two binds, is no duplicate', () => {
    expect(
      reasons(gateway('a', server('HTTPS', 443, tls('n/x.test'))), gateway('b', server('HTTPS', 443, tls('m/x.test')))),
    ).toEqual([]);
    expect(
      reasons(
        gateway('a', server('HTTPS', 443, tls('x.test'))),
        gateway('b', server('HTTPS', 443, tls('x.test', { bind: '10.0.0.9' }))),
      ),
    ).toEqual([]);
  });

  test('two HTTPS servers of one Gateway need different port names', () => {
    expect(reasons(gateway('a', server('HTTPS', 443, tls('x.test')), server('HTTPS', 443, tls('y.test'))))).toEqual([
      'a[1] duplicate-route-name',
    ]);
  });

  test('an HTTP redirect server claims its hosts like a TLS server', () => {
    const redirect = server('HTTP', 80, { hosts: ['x.test'], tls: { httpsRedirect: true } });
    expect(reasons(gateway('a', redirect), gateway('b', redirect))).toEqual(['b[0] duplicate-tls-host']);
    expect(reasons(gateway('a', redirect), gateway('b', server('HTTP', 80, { hosts: ['x.test'] })))).toEqual([]);
  });
});

test('AUTO_PASSTHROUGH is noticed', () => {
  expect(merge(gateway('a', server('TLS', 15443, { tls: { mode: 'AUTO_PASSTHROUGH' } }))).hasAutoPassthrough).toBe(
    true,
  );
  expect(merge(gateway('a', server('TLS', 15443, { tls: { mode: 'PASSTHROUGH' } }))).hasAutoPassthrough).toBe(false);
  const leftOut = server('TLS', 80, { tls: { mode: 'AUTO_PASSTHROUGH' } });
  const conflicting = merge(gateway('a', server('HTTP', 80), leftOut));
  expect(conflicting.dropped.map(({ reason }) => reason)).toEqual(['protocol-conflict']);
  expect(conflicting.hasAutoPassthrough).toBe(true);
});
