import type { AuthorizationSource } from '../../../schema/types/security.js';
import { conjunction, PRINCIPALS } from './attribute.js';
import { sourceAttributes } from './principals.js';

const identify = (source: AuthorizationSource, trustDomains = ['cluster.local']) =>
  conjunction(sourceAttributes(source, 'shop', trustDomains), PRINCIPALS, 'http', true);
const allOf = (...ids: object[]) => ({ andIds: { ids } });
const anyOf = (...ids: object[]) => ({ orIds: { ids } });
const named = (principalName: object) => ({ authenticated: { principalName } });
const namedLike = (regex: string) => named({ safeRegex: { regex } });

test('principals are SPIFFE identities without their scheme', () => {
  expect(identify({ principals: ['td/ns/a/sa/b', 'td/ns/a/*', '*/sa/b.c', '*'] })).toEqual(
    allOf(
      anyOf(
        named({ exact: 'spiffe://td/ns/a/sa/b' }),
        named({ prefix: 'spiffe://td/ns/a/' }),
        namedLike('spiffe://.*/sa/b\\.c'),
        namedLike('.+'),
      ),
    ),
  );
});

test('namespaces and service accounts are parts of the identity', () => {
  expect(identify({ namespaces: ['a.b', 'team-*'], serviceAccounts: ['batch', 'ops/janitor'] })).toEqual(
    allOf(
      anyOf(
        namedLike('spiffe://.+/ns/shop/(.+/|)sa/batch(/.+)?'),
        namedLike('spiffe://.+/ns/ops/(.+/|)sa/janitor(/.+)?'),
      ),
      anyOf(namedLike('.*/ns/a\\.b/.*'), namedLike('.*/ns/team-.*/.*')),
    ),
  );
});

test('trust domains', () => {
  expect(identify({ trustDomains: ['*', 'td', '*.td', 'a*b*'] })).toEqual(
    allOf(
      anyOf(
        named({ prefix: 'spiffe://' }),
        named({ prefix: 'spiffe://td/' }),
        namedLike('spiffe://[^/]*\\.td/.*'),
        namedLike('spiffe://a[^/]*b\\*/.*'),
      ),
    ),
  );
  expect(identify({ notTrustDomains: ['old'] }, ['new', 'old'])).toEqual(
    allOf({ notId: anyOf(named({ prefix: 'spiffe://new/' }), named({ prefix: 'spiffe://old/' })) }),
  );
});

test('addresses: of the connection, and of the client behind trusted proxies', () => {
  expect(identify({ ipBlocks: ['10.0.0.0/8'], notRemoteIpBlocks: ['192.0.2.1'] })).toEqual(
    allOf(
      { notId: anyOf({ remoteIp: { addressPrefix: '192.0.2.1', prefixLen: 32 } }) },
      anyOf({ directRemoteIp: { addressPrefix: '10.0.0.0', prefixLen: 8 } }),
    ),
  );
});
