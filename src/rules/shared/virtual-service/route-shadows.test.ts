import { groupResources } from '../../../model/resource-set.js';
import type { HttpRoute, VirtualServiceResource, VirtualServiceSpec } from '../../../schema/types/networking.js';
import { routeShadowsOf } from './route-shadows.js';

function shadowsOf(spec: VirtualServiceSpec) {
  const resource: VirtualServiceResource = {
    apiVersion: 'networking.istio.io/v1',
    kind: 'VirtualService',
    metadata: { name: 'a', namespace: 'b' },
    spec,
  };
  return [...routeShadowsOf({ resources: groupResources([resource]) })];
}

const http = (...http: readonly HttpRoute[]) =>
  shadowsOf({ http }).map(({ route, isWhole, catchAll, matches }) => ({
    route,
    isWhole,
    catchAll,
    by: matches.map(({ match, by, isDuplicate }) => [match, by.route, by.match, isDuplicate]),
  }));

const on = (...prefixes: readonly string[]): HttpRoute => ({ match: prefixes.map((prefix) => ({ uri: { prefix } })) });

test('nothing comes after a route without a match', () => {
  expect(http({}, on('/a'), {})).toEqual([
    { route: 1, isWhole: true, catchAll: 0, by: [] },
    { route: 2, isWhole: true, catchAll: 0, by: [] },
  ]);
});

test('a route is lost when all its matches are covered by routes before it', () => {
  expect(http(on('/a', '/b'), on('/b', '/a/x'), on('/c', '/c/d', '/b/y'))).toEqual([
    {
      route: 1,
      isWhole: true,
      catchAll: undefined,
      by: [
        [0, 0, 1, true],
        [1, 0, 0, false],
      ],
    },
    {
      route: 2,
      isWhole: false,
      catchAll: undefined,
      by: [
        [1, 2, 0, false],
        [2, 0, 1, false],
      ],
    },
  ]);
});

test('names of matches do not tell them apart', () => {
  const named = (name: string): HttpRoute => ({ match: [{ name, port: 80 }] });
  expect(http(named('one'), named('other'))).toMatchObject([{ route: 1, isWhole: true }]);
});

test('a route that delegates leaves requests to later routes', () => {
  expect(http({ ...on('/a'), delegate: { name: 'd' } }, on('/a'), { delegate: { name: 'e' } }, on('/b'))).toEqual([]);
});

test('connections are told apart by the most specific match', () => {
  const on = (...sniHosts: readonly string[]) => ({ match: [{ sniHosts }] });
  expect(shadowsOf({ tls: [on('*.a.b'), on('x.a.b')] })).toEqual([]);
  expect(shadowsOf({ tls: [on('a.b'), on('a.b')] })).toMatchObject([{ list: 'tls', route: 1, isWhole: true }]);
});
