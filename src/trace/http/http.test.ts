import type { HeaderValueOption, Listener, RouteConfiguration, VirtualHost } from '../../envoy/types.js';
import type { TraceRequest } from '../request.js';
import type { TraceResult } from '../result.js';
import { traceRequest } from '../trace.js';

const EXTENSIONS = 'type.googleapis.com/envoy.extensions.filters';

function trace(
  virtualHost: Partial<VirtualHost>,
  request: TraceRequest,
  manager: object = {},
  config: Partial<RouteConfiguration> = {},
): TraceResult {
  const host: VirtualHost = { name: 'h', domains: ['*'], ...virtualHost };
  const listener: Listener = {
    name: '0.0.0.0_80',
    address: { socketAddress: { address: '0.0.0.0', portValue: 80 } },
    filterChains: [
      {
        filters: [
          {
            name: 'envoy.filters.network.http_connection_manager',
            typedConfig: {
              '@type': `${EXTENSIONS}.network.http_connection_manager.v3.HttpConnectionManager`,
              routeConfig: { name: 'c', virtualHosts: [host], ...config },
              ...manager,
            },
          },
        ],
      },
    ],
  };
  const endpoint = { endpoint: { address: { socketAddress: { address: '10.0.0.1', portValue: 80 } } } };
  const assignment = { clusterName: 'up', endpoints: [{ lbEndpoints: [endpoint] }] };
  const clusters = [{ name: 'up', type: 'STATIC' as const, loadAssignment: assignment }];
  const compiled = { listeners: [listener], routes: [], clusters, endpoints: [], secrets: [] };
  return traceRequest(compiled, { listenerPort: 80, ...request });
}

const RBAC_DENIES = {
  httpFilters: [
    { name: 'rbac', typedConfig: { '@type': `${EXTENSIONS}.http.rbac.v3.RBAC`, rules: { action: 'ALLOW' } } },
  ],
};
const header = (key: string, value: string, appendAction?: HeaderValueOption['appendAction']): HeaderValueOption => ({
  header: { key, value },
  ...(appendAction && { appendAction }),
});
const TO_UP = { name: 'up', match: { prefix: '/' }, route: { cluster: 'up' } };

test('a virtual host that demands TLS answers before its routes and their filters', () => {
  const cors = { allowOriginStringMatch: [{ prefix: 'http' }] };
  const routes = [
    { ...TO_UP, typedPerFilterConfig: { cors: { '@type': `${EXTENSIONS}.http.cors.v3.CorsPolicy`, ...cors } } },
  ];
  const filters = { httpFilters: [{ name: 'cors', typedConfig: { '@type': `${EXTENSIONS}.http.cors.v3.Cors` } }] };
  const request = {
    url: 'http://h/a',
    method: 'OPTIONS',
    headers: { origin: 'http://o', 'access-control-request-method': 'GET' },
  };
  expect(trace({ routes }, request, filters)).toMatchObject({ status: 200 });
  expect(trace({ routes, requireTls: 'ALL' }, request, filters)).toMatchObject({
    status: 301,
    location: 'https://h/a',
    responseHeaders: {},
  });
  expect(trace({ routes, requireTls: 'ALL' }, request, RBAC_DENIES)).toMatchObject({ status: 403 });
});

test('redirects pay no heed to CORS', () => {
  const typedPerFilterConfig = {
    cors: { '@type': `${EXTENSIONS}.http.cors.v3.CorsPolicy`, allowOriginStringMatch: [{ prefix: 'http' }] },
  };
  const routes = [{ match: { prefix: '/' }, redirect: { pathRedirect: '/b' }, typedPerFilterConfig }];
  const filters = { httpFilters: [{ name: 'cors', typedConfig: { '@type': `${EXTENSIONS}.http.cors.v3.Cors` } }] };
  const result = trace({ routes }, { url: 'http://h/a', headers: { origin: 'http://o' } }, filters);
  expect(result).toMatchObject({ status: 301, responseHeaders: {} });
});

test("a filter's answer carries the response headers of a route to a cluster, not of a redirect", () => {
  const responseHeadersToAdd = [header('x-a', '1')];
  const forward = trace({ routes: [{ ...TO_UP, responseHeadersToAdd }] }, { url: 'http://h/' }, RBAC_DENIES);
  expect(forward).toMatchObject({ status: 403, responseHeaders: { 'x-a': '1' } });
  const redirect = { match: { prefix: '/' }, redirect: { pathRedirect: '/b' }, responseHeadersToAdd };
  expect(trace({ routes: [redirect] }, { url: 'http://h/' }, RBAC_DENIES).responseHeaders).toEqual({});
});

test('a level of header mutations decides by the headers before it, overwrites first and drops empty values', () => {
  const requestHeadersToAdd = [
    header('x-a', '1', 'ADD_IF_ABSENT'),
    header('x-a', '2', 'ADD_IF_ABSENT'),
    header('x-b', 'new', 'OVERWRITE_IF_EXISTS_OR_ADD'),
    header('x-b', '%REQ(x-b)%'),
    header('x-c', '%REQ(absent)%'),
    header('x-d', '%REQ(x-b):2%'),
  ];
  const result = trace(
    { routes: [{ ...TO_UP, requestHeadersToAdd }] },
    { url: 'http://h/', headers: { 'x-b': 'old' } },
  );
  expect(result.upstream?.headers).toEqual({ 'x-a': '1,2', 'x-b': 'new,old', 'x-d': 'ol' });
});

test('response headers refer to the request as it went on, the authority to its headers after the mutations', () => {
  const route = {
    ...TO_UP,
    route: { cluster: 'up', prefixRewrite: '/new/', hostRewriteHeader: 'x-host' },
    requestHeadersToAdd: [header('x-host', 'other')],
    responseHeadersToAdd: [header('x-path', '%REQ(:PATH)% %REQ(:AUTHORITY)%')],
  };
  const result = trace({ routes: [route] }, { url: 'http://h/old' });
  expect(result).toMatchObject({ upstream: { authority: 'other' }, responseHeaders: { 'x-path': '/new/old other' } });
  const removed = { ...route, requestHeadersToAdd: [], requestHeadersToRemove: ['x-host'] };
  const kept = trace({ routes: [removed] }, { url: 'http://h/', headers: { 'x-host': 'sent' } });
  expect(kept.upstream?.authority).toBe('h');
});

test('a rewrite to nothing is none', () => {
  const route = { cluster: 'up', regexRewrite: { pattern: { regex: '.*' }, substitution: '' } };
  expect(trace({ routes: [{ ...TO_UP, route }] }, { url: 'http://h/a?b' }).upstream?.path).toBe('/a?b');
});

test('the scheme a proxy forwards counts behind trusted proxies only', () => {
  const routes = [{ match: { prefix: '/' }, redirect: { pathRedirect: '/b' } }];
  const request = { url: 'http://h/', headers: { 'x-forwarded-proto': 'https' } };
  const location = (manager: object) => trace({ routes }, request, manager).location;
  expect(location({ useRemoteAddress: true })).toBe('http://h/b');
  expect(location({ useRemoteAddress: true, xffNumTrustedHops: 1 })).toBe('https://h/b');
  expect(location({})).toBe('https://h/b');
});

test('a preflight is answered without the headers of the route, other answers of filters with them', () => {
  const route = {
    ...TO_UP,
    typedPerFilterConfig: { f: { '@type': 'CorsPolicy', allowOriginStringMatch: [{ exact: 'https://a' }] } },
    responseHeadersToAdd: [header('x-own', '1')],
  };
  const manager = { httpFilters: [{ name: 'f', typedConfig: { '@type': 'envoy.cors.v3.Cors' } }] };
  const headers = { origin: 'https://a', 'access-control-request-method': 'GET' };
  const preflight = trace({ routes: [route] }, { url: 'http://h/', method: 'OPTIONS', headers }, manager);
  expect(preflight).toMatchObject({ status: 200, responseHeaders: { 'access-control-allow-origin': 'https://a' } });
  expect(preflight.responseHeaders).not.toHaveProperty('x-own');
});

test('Envoy makes the request id that a client does not send', () => {
  const requestHeadersToAdd = [header('x-id', '%REQ(x-request-id)%')];
  const idOf = (headers: Readonly<Record<string, string>>) =>
    trace({ routes: [{ ...TO_UP, requestHeadersToAdd }] }, { url: 'http://h/', headers }).upstream?.headers['x-id'];
  expect([idOf({}), idOf({ 'x-request-id': 'mine' })]).toEqual(['<uuid>', 'mine']);
});

test('an empty scheme of a trusted proxy finds no route', () => {
  const request = { url: 'http://h/', headers: { 'x-forwarded-proto': '' } };
  expect(trace({ routes: [TO_UP] }, request)).toMatchObject({ status: 404 });
  expect(trace({ routes: [TO_UP] }, request, { useRemoteAddress: true }).route).toBeDefined();
});

test.each([
  [{ url: 'http://h/a b' }, 'the path has characters that must be escaped'],
  [{ url: 'http://h é/' }, 'the authority has characters that no host has'],
  [{ url: 'http://h/', method: 'FETCH' }, 'HTTP/1.1 has no method FETCH'],
])('%j is malformed', (request, reason) => {
  expect(trace({ routes: [TO_UP] }, request)).toMatchObject({ status: 400, reason });
});

test('HTTP/2 takes any method', () => {
  expect(trace({ routes: [TO_UP] }, { url: 'http://h/', method: 'FETCH', http2: true }).status).toBe(200);
});

test('a direct response that redirects names the request itself', () => {
  const answered = (status: number) =>
    trace({ routes: [{ match: {}, directResponse: { status } }] }, { url: 'http://h/a' });
  expect([200, 201, 302].map((status) => answered(status).location)).toEqual([undefined, 'http://h/a', 'http://h/a']);
});

test('upgrades are only those that the connection manager knows', () => {
  const upgrade = (to: string, connection = 'Upgrade') =>
    trace(
      { routes: [TO_UP] },
      { url: 'http://h/', headers: { connection, upgrade: to } },
      { upgradeConfigs: [{ upgradeType: 'websocket' }] },
    ).status;
  expect(upgrade('WebSocket')).toBe(200);
  expect(upgrade('foo', 'keep-alive, upgrade')).toBe(403);
  expect(upgrade('foo', 'close')).toBe(200);
  expect(upgrade('h2c')).toBe(200);
});

test('CONNECT has no path that a route could match', () => {
  const result = trace({ routes: [TO_UP] }, { url: 'http://h:443/', method: 'CONNECT' });
  expect(result).toMatchObject({ status: 404, rejected: [{ why: 'a CONNECT request has no path' }] });
});
