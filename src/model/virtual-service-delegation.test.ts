import type { HttpMatchRequest, HttpRoute } from '../schema/types/networking.js';
import { mergeDelegateRoute } from './virtual-service-delegation.js';

const matches = (root: HttpMatchRequest[], delegate: HttpMatchRequest[]) =>
  mergeDelegateRoute({ match: root }, { match: delegate })?.match;

describe('mergeDelegateRoute', () => {
  const root: HttpRoute = {
    name: 'rt',
    match: [
      { name: 'rm', uri: { prefix: '/p' }, headers: { h1: { exact: 'x' } } },
      { uri: { prefix: '/q' }, gateways: ['ns/other'] },
    ],
    headers: { request: { add: { from: 'root' } } },
    timeout: '9s',
  };

  test('joins names and matches; the delegate’s settings win', () => {
    const merged = mergeDelegateRoute(root, {
      name: 'ca',
      match: [{ name: 'cm', uri: { prefix: '/p/a' }, headers: { h2: { exact: 'y' } } }],
      timeout: '4s',
      headers: { request: { add: { from: 'child' } } },
    });
    expect(merged).toMatchObject({ name: 'rt-ca', timeout: '4s', headers: { request: { add: { from: 'child' } } } });
    expect(merged?.match).toMatchObject([
      { name: 'rm-cm', uri: { prefix: '/p/a' }, headers: { h1: { exact: 'x' }, h2: { exact: 'y' } } },
    ]);
  });

  test('a delegate route without matches or settings takes the root’s', () => {
    expect(mergeDelegateRoute(root, { name: 'cb' })).toMatchObject({
      name: 'rt-cb',
      match: root.match,
      headers: root.headers,
      timeout: '9s',
    });
  });

  test('never inherits what to do with the request', () => {
    const merged = mergeDelegateRoute({ redirect: { uri: '/x' }, route: [{}] }, {});
    expect(merged?.redirect).toBeUndefined();
    expect(merged?.route).toBeUndefined();
  });

  test('one match outside the root’s drops the whole route', () => {
    expect(
      matches([{ uri: { prefix: '/p' } }], [{ uri: { prefix: '/p/a' } }, { uri: { prefix: '/zzz' } }]),
    ).toBeUndefined();
  });

  test('a match inside two of the root’s yields both, delegate-major', () => {
    const merged = matches([{ name: 'r1' }, { name: 'r2' }], [{ name: 'd1' }, { name: 'd2' }]);
    expect(merged?.map(({ name }) => name)).toEqual(['r1-d1', 'r2-d1', 'r1-d2', 'r2-d2']);
  });
});

describe('conflicts of matches', () => {
  const agreeing: [HttpMatchRequest, HttpMatchRequest][] = [
    [{ uri: { exact: '/a' } }, { uri: { exact: '/a' } }],
    [{ uri: { prefix: '/a' } }, { uri: { exact: '/a/b' } }],
    [{ uri: { regex: '/a.*' } }, { method: { exact: 'GET' } }],
    [{ port: 80 }, {}],
    [{ gateways: ['ns/a', 'ns/b'] }, { gateways: ['ns/b'] }],
    [{ sourceLabels: { app: 'web' } }, { sourceLabels: { version: 'v1' } }],
    [{}, { sourceNamespace: 'a' }],
  ];
  test.each(agreeing)('%j admits %j', (root, delegate) => {
    expect(matches([root], [delegate])).toHaveLength(1);
  });

  const conflicting: [HttpMatchRequest, HttpMatchRequest][] = [
    [{ uri: { exact: '/a' } }, { uri: { prefix: '/a' } }],
    [{ uri: { prefix: '/a/b' } }, { uri: { prefix: '/a' } }],
    [{ uri: { regex: '/a.*' } }, { uri: { exact: '/a' } }],
    [{ uri: { prefix: '/a' } }, { uri: { regex: '/a.*' } }],
    [{ headers: { h: {} } }, { headers: { h: { exact: 'x' } } }],
    [{ withoutHeaders: { h: { exact: 'x' } } }, { withoutHeaders: { h: { exact: 'y' } } }],
    [{ queryParams: { q: { exact: '1' } } }, { queryParams: { q: { exact: '2' } } }],
    [{ ignoreUriCase: true }, {}],
    [{ port: 80 }, { port: 443 }],
    [{ sourceNamespace: 'a' }, {}],
    [{ sourceLabels: { app: 'web' } }, { sourceLabels: { app: 'db' } }],
    [{ gateways: ['ns/a'] }, { gateways: ['ns/a', 'ns/b'] }],
  ];
  test.each(conflicting)('%j excludes %j', (root, delegate) => {
    expect(matches([root], [delegate])).toBeUndefined();
  });
});
