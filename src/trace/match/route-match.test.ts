import type { RouteMatch } from '../../envoy/types.js';
import { sentRequest } from '../http/http-request.js';
import { findRoute } from './route-match.js';

function why(match: RouteMatch, url: string, headers: Readonly<Record<string, string>> = {}): string | undefined {
  const request = sentRequest({ url, headers });
  if (request === undefined) throw new Error(url);
  return findRoute({ name: 'vh', domains: ['*'], routes: [{ match }] }, request, undefined).rejected[0]?.why;
}

test('prefixes ignore segments, separated prefixes do not', () => {
  expect(why({ prefix: '/a' }, 'http://h/ab')).toBeUndefined();
  expect(why({ pathSeparatedPrefix: '/a' }, 'http://h/ab')).toBe('path /ab is not path prefix /a');
  expect(why({ pathSeparatedPrefix: '/a' }, 'http://h/a/b')).toBeUndefined();
});

test('paths are compared without the query, regexes as a whole', () => {
  expect(why({ path: '/a', caseSensitive: false }, 'http://h/A?x=1')).toBeUndefined();
  expect(why({ safeRegex: { regex: '/v[0-9]' } }, 'http://h/v1/x')).toContain('is not regex');
});

test('a missing header satisfies no value, unless it counts as empty', () => {
  const inverted = { name: 'x', stringMatch: { exact: 'a' }, invertMatch: true };
  expect(why({ prefix: '/', headers: [inverted] }, 'http://h/')).toBe('header x is missing, wanted not exact "a"');
  expect(
    why({ prefix: '/', headers: [{ ...inverted, treatMissingHeaderAsEmpty: true }] }, 'http://h/'),
  ).toBeUndefined();
  expect(why({ prefix: '/', headers: [{ name: 'x', presentMatch: true }] }, 'http://h/', { X: '1' })).toBeUndefined();
});

test('query parameters are compared as sent', () => {
  const queryParameters = [{ name: 'q', stringMatch: { exact: '1' } }];
  expect(why({ prefix: '/', queryParameters }, 'http://h/?q=1')).toBeUndefined();
  expect(why({ prefix: '/', queryParameters }, 'http://h/?q=2')).toBe('query parameter q is "2", wanted exact "1"');
});

test('a query parameter that must be absent', () => {
  const queryParameters = [{ name: 'q', presentMatch: false }];
  expect(why({ prefix: '/', queryParameters }, 'http://h/?p=1')).toBeUndefined();
  expect(why({ prefix: '/', queryParameters }, 'http://h/?q=')).toBe('query parameter q is "", wanted absent');
});
