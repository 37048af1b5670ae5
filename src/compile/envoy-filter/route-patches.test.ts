import type { RouteConfiguration } from '../../envoy/types.js';
import { patchRouteConfiguration } from './apply.js';
import { configPatch, patchesOf } from './test-filters.js';

const routes: RouteConfiguration = {
  name: 'http.8080',
  virtualHosts: [
    {
      name: 'a:80',
      domains: ['a', 'a:80'],
      routes: [
        { name: 'one', match: { prefix: '/1' }, route: { cluster: 'c' } },
        { name: 'two', match: { prefix: '/2' }, redirect: { hostRedirect: 'b' } },
      ],
    },
    { name: 'b:80', domains: ['b'], routes: [{ match: { prefix: '/' }, route: { cluster: 'd' } }] },
  ],
};
const inserted = { name: 'new', match: { prefix: '/new' }, direct_response: { status: 204 } };

function routeNames(patched: RouteConfiguration, host = 0): unknown[] {
  return (patched.virtualHosts?.[host]?.routes ?? []).map((route) => route.name);
}

function matching(routeConfiguration: object) {
  return { context: 'GATEWAY' as const, routeConfiguration };
}

test('merges into the route configuration that a name, port or Gateway selects', () => {
  const merged = (match: object, name: string, info = {}) => {
    const patches = patchesOf(
      configPatch('ROUTE_CONFIGURATION', 'MERGE', { most_specific_header_mutations_wins: true }, matching(match)),
    );
    return 'mostSpecificHeaderMutationsWins' in patchRouteConfiguration(patches, 'GATEWAY', { name }, info);
  };
  expect(merged({ name: 'http.8080' }, 'http.8080')).toBe(true);
  expect(merged({ portNumber: 8080 }, 'http.8080')).toBe(true);
  expect(merged({ portNumber: 80 }, 'http.8080', { servicePortsOfRoute: [80] })).toBe(true);
  expect(merged({ portNumber: 8080 }, 'http.8080', { servicePortsOfRoute: [80] })).toBe(false);
  expect(merged({ gateway: 'ns/gw', portName: 'https' }, 'https.443.https.gw.ns')).toBe(true);
  expect(merged({ gateway: 'ns/gw' }, 'http.8080')).toBe(false);
});

test('sidecar route configurations have a port when their name is one', () => {
  const match = { context: 'SIDECAR_OUTBOUND' as const, routeConfiguration: { portNumber: 80 } };
  const patches = patchesOf(configPatch('ROUTE_CONFIGURATION', 'MERGE', { ignore_port_in_host_matching: true }, match));
  const isMerged = (name: string) =>
    patchRouteConfiguration(patches, 'SIDECAR_OUTBOUND', { name }).ignorePortInHostMatching;
  expect(['80', '81', 'web.app:80'].map(isMerged)).toEqual([true, undefined, undefined]);
});

test('merges, replaces, removes and adds virtual hosts', () => {
  const host = (name: string) => matching({ vhost: { name } });
  const patches = patchesOf(
    configPatch('VIRTUAL_HOST', 'ADD', { name: 'c:80', domains: ['c'] }),
    configPatch('VIRTUAL_HOST', 'MERGE', { domains: ['aa'] }, matching({ vhost: { domainName: 'a:80' } })),
    configPatch('VIRTUAL_HOST', 'REMOVE', undefined, host('b:80')),
  );
  const patched = patchRouteConfiguration(patches, 'GATEWAY', routes);
  expect(patched.virtualHosts?.map((virtualHost) => virtualHost.name)).toEqual(['a:80', 'c:80']);
  expect(patched.virtualHosts?.[0]?.domains).toEqual(['a', 'a:80', 'aa']);
  const replaced = patchesOf(configPatch('VIRTUAL_HOST', 'REPLACE', { name: 'x', domains: ['x'] }, host('b:80')));
  expect(patchRouteConfiguration(replaced, 'GATEWAY', routes).virtualHosts?.[1]).toEqual({ name: 'x', domains: ['x'] });
});

test.each([
  ['ADD', {}, ['one', 'two', 'new']],
  ['INSERT_FIRST', {}, ['new', 'one', 'two']],
  ['INSERT_FIRST', { route: { name: 'two' } }, ['new', 'one', 'two']],
  ['INSERT_FIRST', { route: { name: 'absent' } }, ['one', 'two']],
  ['INSERT_BEFORE', { route: { name: 'two' } }, ['one', 'new', 'two']],
  ['INSERT_AFTER', { route: { name: 'one' } }, ['one', 'new', 'two']],
  ['INSERT_AFTER', {}, ['one', 'two', 'new']],
  ['INSERT_BEFORE', { route: { action: 'DIRECT_RESPONSE' } }, ['one', 'two']],
  ['REMOVE', { route: { action: 'REDIRECT' } }, ['one']],
] as const)('%s of a route with vhost %j', (operation, vhost, names) => {
  const match = matching({ vhost: { name: 'a:80', ...vhost } });
  const patches = patchesOf(configPatch('HTTP_ROUTE', operation, operation === 'REMOVE' ? undefined : inserted, match));
  const patched = patchRouteConfiguration(patches, 'GATEWAY', routes);
  expect(routeNames(patched)).toEqual(names);
  expect(patched.virtualHosts?.[1]).toEqual(routes.virtualHosts?.[1]);
});

test('merges before it inserts, so that inserted routes stay as written', () => {
  const patches = patchesOf(
    configPatch('HTTP_ROUTE', 'ADD', inserted),
    configPatch(
      'HTTP_ROUTE',
      'MERGE',
      { route: { timeout: '3s' } },
      matching({ vhost: { route: { action: 'ROUTE' } } }),
    ),
  );
  const patched = patchRouteConfiguration(patches, 'GATEWAY', routes);
  expect(patched.virtualHosts?.[0]?.routes?.map((route) => route.route)).toEqual([
    { cluster: 'c', timeout: '3s' },
    undefined,
    undefined,
  ]);
});

test('a route configuration that nothing selects comes back itself', () => {
  const patches = patchesOf(configPatch('HTTP_ROUTE', 'ADD', inserted, 'SIDECAR_INBOUND'));
  expect(patchRouteConfiguration(patches, 'GATEWAY', routes)).toBe(routes);
});
