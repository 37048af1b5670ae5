import { sentRequest } from '../http/http-request.js';
import { headerMismatch, matchesHeader } from './header-match.js';

function matches(matcher: object, value?: string): boolean {
  const request = sentRequest({ url: 'http://h/', headers: value === undefined ? {} : { x: value } });
  if (request === undefined) throw new Error('no request');
  return matchesHeader({ name: 'x', ...matcher }, request);
}

test.each([
  [{ rangeMatch: { start: '1', end: '10' } }, '9', true],
  [{ rangeMatch: { start: '1', end: '10' } }, '10', false],
  [{ rangeMatch: { end: '10' } }, '1.5', false],
  [{ rangeMatch: { start: '-3', end: '0' }, invertMatch: true }, '-3', false],
  [{ containsMatch: 'b' }, 'abc', true],
  [{ containsMatch: 'B' }, 'abc', false],
  [{ stringMatch: { suffix: 'C', ignoreCase: true } }, 'abc', true],
  [{ presentMatch: false }, 'abc', false],
  [{ presentMatch: false }, undefined, true],
])('%j and %s: %s', (matcher, value, expected) => {
  expect(matches(matcher, value)).toBe(expected);
});

test('a range is told in words', () => {
  const request = sentRequest({ url: 'http://h/', headers: { x: '12' } });
  if (request === undefined) throw new Error('no request');
  const why = headerMismatch({ name: 'x', rangeMatch: { start: '1', end: '10' } }, request);
  expect(why).toBe('header x is "12", wanted from 1 to below 10');
});
