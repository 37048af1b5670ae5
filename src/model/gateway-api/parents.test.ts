import { gateway, meshWith, route, service } from './testing/translate.js';

const listener = (name: string, more: string, port = 80) =>
  `{name: ${name}, port: ${port}, protocol: HTTP, allowedRoutes: {namespaces: {from: All}}, ${more}}`;
const spec = (hostnames: string) => `hostnames: [${hostnames}], rules: [{backendRefs: [{name: cart, port: 80}]}]`;

/** `<listener> <host>` of the VirtualServices that one HTTPRoute becomes. */
function attached(listeners: readonly string[], hostnames: string, parent = 'name: web, namespace: infra') {
  const mesh = meshWith(
    gateway(...listeners),
    route('HTTPRoute', spec(hostnames), 'r', `{${parent}}`),
    service('cart'),
  );
  return mesh.virtualServices.all.map(({ gateways, hosts }) => `${gateways[0]?.split('~').at(-1)} ${hosts[0]}`);
}

const LISTENERS = [
  listener('any', ''),
  listener('star', 'hostname: "*.a.test"'),
  listener('one', 'hostname: x.a.test'),
];

test.each([
  ['x.a.test', ['one x.a.test']],
  ['y.a.test', ['star y.a.test']],
  ['b.test', ['any b.test']],
  ['"*.a.test"', ['one *.a.test', 'star *.a.test']],
])('of listeners on one port, the most exact one serves %s', (hostname, expected) => {
  expect(attached(LISTENERS, hostname)).toEqual(expected);
});

test('listeners on other ports serve a host, too', () => {
  const found = attached([listener('any', '', 8080), listener('one', 'hostname: x.a.test')], 'x.a.test');
  expect(found).toEqual(['any x.a.test', 'one x.a.test']);
});

test.each([
  ['sectionName: star', ['star y.a.test']],
  ['sectionName: one', []],
  ['port: 80', ['star y.a.test']],
  ['port: 81', []],
])('a parentRef with %s', (more, expected) => {
  expect(attached(LISTENERS, 'y.a.test', `name: web, namespace: infra, ${more}`)).toEqual(expected);
});

test.each([
  ['another kind of route', 'allowedRoutes: {kinds: [{kind: GRPCRoute}], namespaces: {from: All}}'],
  ['its own namespace', 'allowedRoutes: {namespaces: {from: Same}}'],
  ['other hosts', 'hostname: b.test, allowedRoutes: {namespaces: {from: All}}'],
])('a listener for %s does not accept the route', (_, more) => {
  expect(attached([`{name: http, port: 80, protocol: HTTP, ${more}}`], 'a.test')).toEqual([]);
});

test('a Service that does not exist accepts no routes', () => {
  const toService = (name: string) => route('HTTPRoute', spec(''), 'r', `{group: "", kind: Service, name: ${name}}`);
  expect(meshWith(toService('cart'), service('cart')).virtualServices.all).toHaveLength(1);
  expect(meshWith(toService('none'), service('cart')).virtualServices.all).toHaveLength(0);
});

test('a ServiceEntry is a parent by its hosts', () => {
  const serviceEntry = `
apiVersion: networking.istio.io/v1
kind: ServiceEntry
metadata: {name: far, namespace: shop}
spec: {hosts: [far.test, away.test], ports: [{number: 80, name: http, protocol: HTTP}], resolution: DNS}`;
  const toEntry = route('HTTPRoute', spec(''), 'r', '{group: networking.istio.io, kind: ServiceEntry, name: far}');
  expect(meshWith(toEntry, serviceEntry).virtualServices.all.map(({ name }) => name)).toEqual([
    'shop~away.test',
    'shop~far.test',
  ]);
});
