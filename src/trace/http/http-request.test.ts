import { connectionOf } from '../listeners/connection.js';
import { acceptedRequest, sentRequest } from './http-request.js';

function path(url: string, manager: object): string {
  const sent = sentRequest({ url });
  const connection = connectionOf({ listenerPort: 80 });
  if (sent === undefined || connection === undefined) throw new Error(url);
  return acceptedRequest(sent, manager, connection).path;
}

test.each([
  ['/zz/../a/./b', '/a/b'],
  ['/a//b', '/a//b'],
  ['/a/..', '/'],
  ['/%61%2Fb?x=%61', '/a%2Fb?x=%61'],
  ['/a|{b}', '/a%7C%7Bb%7D'],
])('%s is normalized to %s', (from, to) => {
  expect(path(`http://h${from}`, { normalizePath: true })).toBe(to);
});

test('slashes are merged only when asked', () => {
  expect(path('http://h//a///b', { normalizePath: true, mergeSlashes: true })).toBe('/a/b');
  expect(path('http://h/a/../b', {})).toBe('/a/../b');
  expect(path('http://h//?q', { mergeSlashes: true })).toBe('//?q');
});

test('an empty cookie does not survive HTTP/2', () => {
  const headersOver = (http2: boolean) => {
    const sent = sentRequest({ url: 'http://h/', headers: { cookie: '' } });
    const connection = connectionOf({ listenerPort: 80, http2 });
    return sent && connection && [...acceptedRequest(sent, {}, connection).headers.keys()];
  };
  expect([headersOver(true), headersOver(false)]).toEqual([[], ['cookie']]);
});
