import type { Route } from '../../envoy/types.js';
import { sentRequest } from '../http/http-request.js';
import { connectionOf } from '../listeners/connection.js';
import type { TraceRequest } from '../request.js';
import { runHttpFilters } from './http-filters.js';

const TYPE = 'type.googleapis.com/envoy.extensions.filters.http';

function run(type: string, config: object, request: TraceRequest, perRoute = false) {
  const sent = sentRequest(request);
  const connection = connectionOf({ listenerPort: 80 });
  if (sent === undefined || connection === undefined) throw new Error('unusable request');
  const typedConfig = { '@type': `${TYPE}.${type}`, ...(perRoute ? {} : config) };
  const route: Route = {
    match: {},
    route: { cluster: 'up' },
    typedPerFilterConfig: perRoute ? { f: { '@type': `${TYPE}.${type}`, ...config } } : {},
  };
  const manager = { httpFilters: [{ name: 'f', typedConfig }] };
  return runHttpFilters({
    manager,
    request: sent,
    connection,
    mutual: false,
    virtualHost: undefined,
    route,
    claims: undefined,
  });
}

test('a fault without a percentage never fires, one with a part of 100 % sometimes', () => {
  const fault = (percentage?: object) =>
    run('fault.v3.HTTPFault', { abort: { httpStatus: 503, percentage } }, { url: 'http://h/' }, true);
  expect(fault()).toMatchObject({ statuses: [], goesOn: true });
  expect(fault({ numerator: 50 })).toMatchObject({ statuses: [503], goesOn: true });
  expect(fault({ numerator: 100 })).toMatchObject({ statuses: [503], goesOn: false });
});

test('delays count when every request has them', () => {
  const delay = { fixedDelay: '1.500s', percentage: { numerator: 1_000_000, denominator: 'MILLION' } };
  expect(run('fault.v3.HTTPFault', { delay }, { url: 'http://h/' }, true).delayMs).toBe(1500);
});

test('the proxy answers preflights of known origins and forwards the others', () => {
  const policy = { allowOriginStringMatch: [{ exact: 'https://a' }], allowMethods: 'GET' };
  const preflight = (origin: string) => ({
    url: 'http://h/',
    method: 'OPTIONS',
    headers: { Origin: origin, 'Access-Control-Request-Method': 'GET' },
  });
  expect(run('cors.v3.Cors', policy, preflight('https://a'), true)).toMatchObject({
    statuses: [200],
    goesOn: false,
    responseHeaders: { 'access-control-allow-origin': 'https://a', 'access-control-allow-methods': 'GET' },
  });
  expect(run('cors.v3.Cors', policy, preflight('https://b'), true)).toMatchObject({ statuses: [], goesOn: true });
});

test('an empty origin is none', () => {
  const policy = { allowOriginStringMatch: [{ prefix: '' }] };
  expect(run('cors.v3.Cors', policy, { url: 'http://h/', headers: { origin: '' } }, true).responseHeaders).toEqual({});
});

describe('tokens', () => {
  const config = {
    providers: { p: { issuer: 'https://id', audiences: ['shop'] } },
    rules: [
      {
        match: { prefix: '/' },
        requires: { requiresAny: { requirements: [{ providerName: 'p' }, { allowMissing: {} }] } },
      },
    ],
  };
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (claims: object) => `${part({ alg: 'ES256' })}.${part(claims)}.sign`;
  const send = (text?: string) =>
    run('jwt_authn.v3.JwtAuthentication', config, {
      url: 'http://h/',
      headers: text === undefined ? {} : { authorization: `Bearer ${text}` },
    });

  test('none is needed, but a bad one is refused', () => {
    expect(send().goesOn).toBe(true);
    expect(send('abc')).toMatchObject({ statuses: [401], goesOn: false });
    expect(send(token({ iss: 'https://other' }))).toMatchObject({ statuses: [401] });
    expect(send(token({ iss: 'https://id', aud: 'other' }))).toMatchObject({ statuses: [403] });
  });

  test.each([
    ['a.b', 'Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections'],
    ['a.b.c', 'Jwt header is an invalid Base64url encoded'],
    [`${part('text')}.e30.`, 'Jwt header is an invalid JSON'],
    ['e30.e30.', 'Jwt header [alg] field is required and must be a string'],
    [`${part({ alg: 'none' })}.e30.`, 'Jwt header [alg] is not supported'],
    [`${part({ alg: 'RS256' })}.${part([])}.`, 'Jwt payload is an invalid JSON'],
    [token({ exp: 'never' }), 'Jwt payload [exp] field is not an integer'],
  ])('%s is refused in words', (text, body) => {
    expect(send(text).body).toBe(body);
  });

  test('no token is left of a header without one', () => {
    expect(send('').goesOn).toBe(true);
  });

  test('one of the issuer and audience passes, with a note on its signature', () => {
    const { goesOn, notes } = send(token({ iss: 'https://id', aud: 'https://shop/' }));
    expect(goesOn).toBe(true);
    expect(notes).toEqual(["the token's signature and lifetime were not checked"]);
  });
});

test('Lua that only sets headers is followed, other code is named', () => {
  const lua = (code: string) => run('lua.v3.Lua', { inlineCode: code }, { url: 'http://h/' });
  expect(lua("function envoy_on_response(h) h:headers():add('x-a', '1') end").responseHeaders).toEqual({ 'x-a': '1' });
  expect(lua('function envoy_on_request(h) h:logInfo("x") end').notes).toEqual(['the code in filter f was not run']);
});
