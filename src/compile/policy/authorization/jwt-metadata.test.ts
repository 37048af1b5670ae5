import { claim, requestPrincipals } from './jwt-metadata.js';

const ANY = { safeRegex: { regex: '.+' } };
const metadata = (key: string, stringMatch: object) => ({
  metadata: { filter: 'envoy.filters.http.jwt_authn', path: [{ key: 'payload' }, { key }], value: { stringMatch } },
});
const token = (issuer: object, subject: object) => ({
  andIds: { ids: [metadata('iss', issuer), metadata('sub', subject)] },
});

test.each([
  ['*', ANY, ANY],
  ['https://id.test/alice', { exact: 'https://id.test' }, { exact: 'alice' }],
  ['https://id.test/*', { exact: 'https://id.test' }, ANY],
  ['https://id.test/svc-*', { exact: 'https://id.test' }, { prefix: 'svc-' }],
  ['*/bob', ANY, { exact: 'bob' }],
  ['*.test/bob', { suffix: '.test' }, { exact: 'bob' }],
  ['*bob', ANY, { suffix: 'bob' }],
  ['issuer*', { prefix: 'issuer' }, ANY],
  ['issuer', { exact: 'issuer' }, { exact: '' }],
])('%s is an issuer and a subject', (value, issuer, subject) => {
  expect(requestPrincipals([value])).toEqual(token(issuer, subject));
});

test('only several request principals are a choice', () => {
  expect(requestPrincipals(['*', 'a/b'])).toEqual({
    orIds: { ids: [token(ANY, ANY), token({ exact: 'a' }, { exact: 'b' })] },
  });
});

test('a claim is a value or a list that has it', () => {
  const admin = { stringMatch: { exact: 'admin' } };
  const ops = { stringMatch: { prefix: 'ops-' } };
  const choice = { orMatch: { valueMatchers: [admin, ops] } };
  expect(claim(['realm', 'roles'], ['admin'])).toEqual({
    metadata: {
      filter: 'envoy.filters.http.jwt_authn',
      path: [{ key: 'payload' }, { key: 'realm' }, { key: 'roles' }],
      value: { orMatch: { valueMatchers: [{ listMatch: { oneOf: admin } }, admin] } },
    },
  });
  expect(claim(['roles'], ['admin', 'ops-*'])).toMatchObject({
    metadata: { value: { orMatch: { valueMatchers: [{ listMatch: { oneOf: choice } }, choice] } } },
  });
});
