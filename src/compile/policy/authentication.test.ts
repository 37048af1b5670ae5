import { jwtFilters } from './authentication.js';
import { asJson, policy, webContext } from './test-mesh.js';

const request = (name: string, rules: string, namespace?: string) =>
  policy('RequestAuthentication', name, `{jwtRules: ${rules}}`, namespace);
const config = (...yaml: readonly string[]) => asJson(jwtFilters(webContext(...yaml))[0]?.typedConfig);
const optional = (providerName: string) => ({
  requiresAny: { requirements: [{ providerName }, { allowMissing: {} }] },
});
const PAYLOAD = {
  payloadInMetadata: 'payload',
  normalizePayloadInMetadata: { spaceDelimitedClaims: ['permission', 'scope'] },
};

test('without rules there is no filter', () => {
  expect(jwtFilters(webContext())).toEqual([]);
  expect(jwtFilters(webContext(request('a', '[]')))).toEqual([]);
});

test('a token may be missing, but must be valid', () => {
  expect(config(request('a', '[{issuer: me, jwks: keys}]'))).toEqual({
    '@type': 'type.googleapis.com/envoy.extensions.filters.http.jwt_authn.v3.JwtAuthentication',
    providers: { 'origins-0': { issuer: 'me', ...PAYLOAD, localJwks: { inlineString: 'keys' } } },
    rules: [{ match: { prefix: '/' }, requires: optional('origins-0') }],
    bypassCorsPreflight: true,
  });
});

test('issuers are sorted; those of the own namespace come before equal ones of the root namespace', () => {
  const yaml = [
    request('a', '[{issuer: b, jwks: root}]', 'istio-system'),
    request('b', '[{issuer: b, jwks: own}, {issuer: a, jwks: own}]'),
    request('c', '[{issuer: c, jwks: other}]', 'tools'),
  ];
  const provider = (issuer: string, inlineString: string) => ({ issuer, localJwks: { inlineString } });
  expect(config(...yaml)).toMatchObject({
    providers: {
      'origins-0': provider('a', 'own'),
      'origins-1': provider('b', 'own'),
      'origins-2': provider('b', 'root'),
    },
    rules: [
      {
        requires: {
          requiresAny: {
            requirements: [
              { providerName: 'origins-0' },
              { providerName: 'origins-1' },
              { providerName: 'origins-2' },
              { requiresAll: { requirements: ['origins-0', 'origins-1', 'origins-2'].map(optional) } },
            ],
          },
        },
      },
    ],
  });
});

test('everything that a rule may set', () => {
  const rule = `[{issuer: me, jwks: keys, audiences: [x], forwardOriginalToken: true, outputPayloadToHeader: x-payload,
    outputClaimToHeaders: [{header: x-sub, claim: sub}], fromHeaders: [{name: x-token, prefix: 'T '}, {name: x-other}],
    fromParams: [p], fromCookies: [c], spaceDelimitedClaims: [roles, scope]}]`;
  expect(config(request('a', rule))).toMatchObject({
    providers: {
      'origins-0': {
        issuer: 'me',
        audiences: ['x'],
        forward: true,
        forwardPayloadHeader: 'x-payload',
        claimToHeaders: [{ headerName: 'x-sub', claimName: 'sub' }],
        fromHeaders: [{ name: 'x-token', valuePrefix: 'T ' }, { name: 'x-other' }],
        fromParams: ['p'],
        fromCookies: ['c'],
        normalizePayloadInMetadata: { spaceDelimitedClaims: ['permission', 'roles', 'scope'] },
      },
    },
  });
});

test('only gateways choose routes again when claims are known', () => {
  const context = webContext(request('a', '[{issuer: me, jwks: keys}]'));
  const gateway = { ...context, proxy: { ...context.proxy, type: 'router' as const } };
  expect(asJson(jwtFilters(gateway)[0]?.typedConfig)).toMatchObject({
    providers: { 'origins-0': { clearRouteCache: true } },
  });
});
