import type { AuthorizationCondition } from '../../../schema/types/security.js';
import { conjunction, type Matcher, PERMISSIONS, PRINCIPALS } from './attribute.js';
import { conditions } from './conditions.js';

/** The matcher of one condition, by the side it is on. */
function matcherOf(condition: AuthorizationCondition, layer: 'http' | 'tcp' = 'http'): Matcher | undefined {
  const [found] = conditions([condition], 'shop') ?? [];
  if (found === undefined) return undefined;
  const combination = found.side === 'permission' ? PERMISSIONS : PRINCIPALS;
  return conjunction([found], combination, layer, true);
}

const allOf = (...ids: object[]) => ({ andIds: { ids } });
const anyOf = (...ids: object[]) => ({ orIds: { ids } });
const permission = (rule: object) => ({ andRules: { rules: [{ orRules: { rules: [rule] } }] } });
const range = { addressPrefix: '10.0.0.0', prefixLen: 8 };

test.each<[string, string, object]>([
  ['source.ip', '10.0.0.0/8', allOf(anyOf({ directRemoteIp: range }))],
  ['remote.ip', '10.0.0.0/8', allOf(anyOf({ remoteIp: range }))],
  ['destination.ip', '10.0.0.0/8', permission({ destinationIp: range })],
  ['destination.port', '080', permission({ destinationPort: 80 })],
  ['connection.sni', '*.test', permission({ requestedServerName: { suffix: '.test' } })],
  ['source.namespace', 'a', allOf(anyOf({ authenticated: { principalName: { safeRegex: { regex: '.*/ns/a/.*' } } } }))],
  [
    'source.principal',
    'td/ns/a/sa/b',
    allOf(anyOf({ authenticated: { principalName: { exact: 'spiffe://td/ns/a/sa/b' } } })),
  ],
  ['source.trustDomain', 'td', allOf(anyOf({ authenticated: { principalName: { prefix: 'spiffe://td/' } } }))],
  ['request.headers[X-A[1]]', 'v', allOf(anyOf({ header: { name: 'X-A[1]', stringMatch: { exact: 'v' } } }))],
])('%s', (key, value, expected) => {
  expect(matcherOf({ key, values: [value] })).toEqual(expected);
});

test.each([
  ['request.auth.audiences', ['payload', 'aud']],
  ['request.auth.presenter', ['payload', 'azp']],
  ['request.auth.claims[iss]', ['payload', 'iss']],
  ['request.auth.claims[realm][access]', ['payload', 'realm', 'access']],
  ['request.auth.claims[a[b]]', ['payload', 'a[b]']],
  ['request.auth.claims', ['payload']],
])('%s is in the payload of the token', (key, path) => {
  const expected = { metadata: { path: path.map((part) => ({ key: part })) } };
  expect(matcherOf({ key, values: ['v'] })).toMatchObject(allOf(expected));
  expect(matcherOf({ key, notValues: ['v'] })).toMatchObject(allOf({ notId: expected }));
  expect(matcherOf({ key, values: ['v'] }, 'tcp')).toBeUndefined();
});

test('metadata of other filters, of HTTP and TCP', () => {
  const key = 'experimental.envoy.filters.network.mysql_proxy[db.table]';
  expect(matcherOf({ key, values: ['[update]', 'x*'] }, 'tcp')).toEqual({
    andRules: {
      rules: [
        {
          metadata: {
            filter: 'envoy.filters.network.mysql_proxy',
            path: [{ key: 'db.table' }],
            value: {
              orMatch: {
                valueMatchers: [
                  { listMatch: { oneOf: { stringMatch: { exact: 'update' } } } },
                  { stringMatch: { prefix: 'x' } },
                ],
              },
            },
          },
        },
      ],
    },
  });
});

test.each(['request.headers', 'request.headers[x', 'request.auth.claims[a', 'request.auth.claims.a'])(
  '%s lacks a name, so no value can match',
  (key) => {
    expect(matcherOf({ key, values: ['v'] })).toBeUndefined();
  },
);

test.each(['', 'source.user', 'experimental.filters.a[b]'])('%p is unknown', (key) => {
  expect(conditions([{ key, values: ['v'] }], 'shop')).toBeUndefined();
});

test('metadata of a filter without a key cannot be understood, but is no unknown condition', () => {
  const key = 'experimental.envoy.filters.network.mysql_proxy';
  expect(matcherOf({ key, values: ['x'] })).toBeUndefined();
  expect(conditions([{ key, values: ['x'] }], 'shop')).toHaveLength(1);
});
