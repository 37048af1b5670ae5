import { describeDomains, selectRouteConfigs } from './routes.js';

describe('describeDomains', () => {
  it.each([
    [[], ''],
    [['one.test:80'], 'one.test:80'],
    [['a.test', 'b.test'], 'a.test, b.test'],
    [
      ['a.ns.svc.cluster.local', 'a.ns.svc.cluster.local:80', 'a', 'a.ns.svc', 'a.ns', '10.0.0.1'],
      'a, a.ns + 1 more...',
    ],
    [['[fd00::1]', 'a.test'], 'a.test'],
    [['[2001:db8::1]', '[2001:db8::1]:80'], '[2001:db8::1]'],
  ])('%j', (domains, expected) => {
    expect(describeDomains(domains)).toBe(expected);
  });
});

test('names that are numbers are sorted between those that are not', () => {
  const names = ['9090', '443', 'zzz', '8080', '80', '443', 'http.8080'];
  const dynamicRouteConfigs = names.map((name) => ({ routeConfig: { name } }));
  const dump = { configs: [{ '@type': 'type.googleapis.com/envoy.admin.v3.RoutesConfigDump', dynamicRouteConfigs }] };
  expect(selectRouteConfigs(dump, {}).map(({ name }) => name)).toEqual([
    '443',
    '9090',
    'zzz',
    '80',
    '443',
    '8080',
    'http.8080',
  ]);
});
