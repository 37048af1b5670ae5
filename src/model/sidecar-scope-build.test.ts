import type { JsonObject } from '../source/document.js';
import { sidecarScopeFor } from './sidecar-scope-build.js';
import { istio, meshOf, pod, proxyOf, service } from './testing/mesh-of.js';

const http = [{ name: 'http', port: 80 }];
const two = [...http, { name: 'admin', port: 9000 }];
const SERVICES = [
  service('web', 'default', http),
  service('api', 'team', two),
  service('db', 'team', [{ name: 'tcp', port: 5432 }]),
];
const external = (name: string, namespace: string, host: string, extra: JsonObject = {}) =>
  istio(
    'ServiceEntry',
    name,
    { hosts: [host], ports: [{ number: 443, name: 'tls', protocol: 'TLS' }], resolution: 'DNS', ...extra },
    { namespace },
  );
const sidecar = (spec: JsonObject, metadata: JsonObject = {}) => istio('Sidecar', 'sc', spec, metadata);
const scopeOf = (resources: JsonObject[], labels: JsonObject = {}, role: 'sidecar' | 'router' = 'sidecar') => {
  const mesh = meshOf([...SERVICES, pod('client', 'default', labels, role), ...resources]);
  return sidecarScopeFor(mesh, proxyOf(mesh, 'client'));
};
const hosts = (list: readonly { readonly hostname: string }[]) =>
  list.map(({ hostname }) => hostname.replace('.svc.cluster.local', ''));
const imported = (...egressHosts: string[]) => hosts(scopeOf([sidecar({ egress: [{ hosts: egressHosts }] })]).services);

describe('which Sidecar', () => {
  const named = (name: string, spec: JsonObject, namespace = 'default') => istio('Sidecar', name, spec, { namespace });
  const selecting = named('z-selecting', { workloadSelector: { labels: { app: 'client' } } });

  test('a selecting one, then the namespace’s, then the root namespace’s', () => {
    const all = [named('own', {}), selecting, named('root', {}, 'istio-system')];
    expect(scopeOf(all, { app: 'client' }).sidecar?.name).toBe('z-selecting');
    expect(scopeOf(all, { app: 'other' }).sidecar?.name).toBe('own');
    expect(scopeOf([all[2] ?? {}]).sidecar).toMatchObject({ name: 'root', namespace: 'istio-system' });
    expect(scopeOf([named('root', { workloadSelector: { labels: {} } }, 'istio-system')]).sidecar).toBeUndefined();
  });

  test('gateways have none and see everything', () => {
    const scope = scopeOf([sidecar({ egress: [{ hosts: ['./*'] }] })], {}, 'router');
    expect(scope.sidecar).toBeUndefined();
    expect(hosts(scope.services)).toEqual(['api.team', 'db.team', 'web.default']);
  });
});

describe('imports', () => {
  test.each([
    [['*/*'], ['api.team', 'db.team', 'web.default']],
    [['./*'], ['web.default']],
    [['team/*'], ['api.team', 'db.team']],
    [['*/db.team.svc.cluster.local'], ['db.team']],
    [['team/*.default.svc.cluster.local'], []],
    [['~/*'], []],
    [['team/a/b', 'nonsense'], []],
  ])('%j imports %j', (egress, expected) => {
    expect(imported(...egress)).toEqual(expected);
  });

  test('a listener with a port keeps services with that port, trimmed', () => {
    const scope = scopeOf([
      sidecar({ egress: [{ port: { number: 80, protocol: 'HTTP', name: 'http' }, hosts: ['*/*'] }] }),
    ]);
    expect(hosts(scope.services)).toEqual(['api.team', 'web.default']);
    expect(scope.services[0]?.ports.map(({ port }) => port)).toEqual([80]);
    expect(scope.egress[0]?.port).toEqual({ number: 80, protocol: 'HTTP', name: 'http' });
  });

  test('an HTTP_PROXY listener keeps all ports', () => {
    const scope = scopeOf([
      sidecar({ egress: [{ port: { number: 8888, protocol: 'HTTP_PROXY', name: 'p' }, hosts: ['team/*'] }] }),
    ]);
    expect(hosts(scope.services)).toEqual(['api.team', 'db.team']);
  });

  test('parts that several listeners import add up', () => {
    const listener = (number: number) => ({
      port: { number, protocol: 'HTTP', name: `p${number}` },
      hosts: ['team/*'],
    });
    const scope = scopeOf([sidecar({ egress: [listener(9000), listener(80)] })]);
    expect(scope.services.map(({ ports }) => ports.map(({ port }) => port))).toEqual([[9000, 80]]);
    expect(scope.egress.map(({ services }) => services[0]?.ports.length)).toEqual([1, 1]);
  });

  test('one namespace per host: the importer’s own, else the first', () => {
    const both = [external('a', 'alpha', 'x.test'), external('b', 'default', 'x.test')];
    expect(scopeOf(both).servicesByHost.get('x.test')?.namespace).toBe('default');
    const others = [external('a', 'alpha', 'x.test'), external('b', 'beta', 'x.test')];
    expect(scopeOf(others).servicesByHost.get('x.test')?.namespace).toBe('alpha');
  });

  test('a Kubernetes service wins over an entry of the same host elsewhere', () => {
    const squatter = external('a', 'alpha', 'db.team.svc.cluster.local');
    expect(scopeOf([squatter]).servicesByHost.get('db.team.svc.cluster.local')?.registry).toBe('Kubernetes');
  });
});

describe('VirtualServices', () => {
  const route = (host: string, destination: JsonObject, match?: JsonObject[]) =>
    istio('VirtualService', `vs-${host}`, { hosts: [host], http: [{ match, route: [{ destination }] }] });
  const own = sidecar({ egress: [{ hosts: ['./*'] }] });
  const api = { host: 'api.team.svc.cluster.local' };

  test('their destinations get clusters, though no listener imports them', () => {
    const scope = scopeOf([own, route('web', api)]);
    expect(hosts(scope.services)).toEqual(['web.default', 'api.team']);
    expect(hosts(scope.egress[0]?.services ?? [])).toEqual(['web.default']);
  });

  test('destination ports trim the service; unknown ones leave it out', () => {
    const trimmed = scopeOf([own, route('web', { ...api, port: { number: 9000 } })]);
    expect(trimmed.services[1]?.ports.map(({ port }) => port)).toEqual([9000]);
    expect(hosts(scopeOf([own, route('web', { ...api, port: { number: 1 } })]).services)).toEqual(['web.default']);
  });

  test('routes for other source namespaces add nothing', () => {
    expect(hosts(scopeOf([own, route('web', api, [{ sourceNamespace: 'other' }, {}])]).services)).toEqual([
      'web.default',
    ]);
    expect(hosts(scopeOf([own, route('web', api, [{ sourceNamespace: 'default' }])]).services)).toEqual([
      'web.default',
      'api.team',
    ]);
  });

  test('only those whose host overlaps an import count', () => {
    const only = sidecar({ egress: [{ hosts: ['./web.default.svc.cluster.local'] }] });
    const names = (...resources: JsonObject[]) =>
      scopeOf([only, ...resources]).egress[0]?.virtualServices.map(({ name }) => name);
    expect(names(route('web', api), route('other', api), route('*.cluster.local', api))).toEqual([
      'vs-*.cluster.local',
      'vs-web',
    ]);
  });
});

describe('outbound policy', () => {
  test('is the Sidecar’s, else the mesh’s; unset mode means REGISTRY_ONLY', () => {
    expect(scopeOf([]).outboundTrafficPolicy.mode).toBe('ALLOW_ANY');
    expect(scopeOf([sidecar({ outboundTrafficPolicy: { mode: 'REGISTRY_ONLY' } })]).outboundTrafficPolicy.mode).toBe(
      'REGISTRY_ONLY',
    );
    expect(scopeOf([sidecar({ outboundTrafficPolicy: {} })]).outboundTrafficPolicy.mode).toBe('REGISTRY_ONLY');
  });
});

test('scopes are shared between proxies of one namespace', () => {
  const mesh = meshOf([...SERVICES, pod('a', 'default', {}), pod('b', 'default', {})]);
  expect(sidecarScopeFor(mesh, proxyOf(mesh, 'a'))).toBe(sidecarScopeFor(mesh, proxyOf(mesh, 'b')));
});
