import { headerMatcher, hostMatcher, quoteRegex, stringMatcher } from './string-match.js';

test.each([
  ['*', { safeRegex: { regex: '.+' } }],
  ['*.pdf', { suffix: '.pdf' }],
  ['/api/*', { prefix: '/api/' }],
  ['*middle*', { suffix: 'middle*' }],
  ['/a*b', { exact: '/a*b' }],
  ['', { exact: '' }],
])('%p', (value, expected) => {
  expect(stringMatcher(value)).toEqual(expected);
});

test('what a prefix is put before', () => {
  expect(stringMatcher('td/ns/a', 'spiffe://')).toEqual({ exact: 'spiffe://td/ns/a' });
  expect(stringMatcher('td/*', 'spiffe://')).toEqual({ prefix: 'spiffe://td/' });
  expect(stringMatcher('*/sa/a.b', 'spiffe://')).toEqual({ safeRegex: { regex: 'spiffe://.*/sa/a\\.b' } });
});

test('a header may only have to be there', () => {
  expect(headerMatcher('x-token', '*')).toEqual({ name: 'x-token', presentMatch: true });
  expect(hostMatcher(':authority', '*')).toEqual({ name: ':authority', presentMatch: true });
});

test('only host names ignore case', () => {
  expect(headerMatcher('X-Env', 'prod')).toEqual({ name: 'X-Env', stringMatch: { exact: 'prod' } });
  expect(hostMatcher(':authority', '*.shop.test')).toEqual({
    name: ':authority',
    stringMatch: { suffix: '.shop.test', ignoreCase: true },
  });
});

test('regular expressions are quoted as Go quotes them', () => {
  expect(quoteRegex('a-b/c.d+(e)|[f]{g}^$*?\\')).toBe('a-b/c\\.d\\+\\(e\\)\\|\\[f\\]\\{g\\}\\^\\$\\*\\?\\\\');
});
