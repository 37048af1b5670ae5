import { isPattern, matchesPattern } from './value-patterns.js';

test.each([
  ['web', 'web', true],
  ['web', 'we*', true],
  ['web', '*eb', true],
  ['web', '*', true],
  ['', '*', false],
  ['web', 'w*b', false],
  ['web', 'wbe', false],
])('%s under %s: %s', (text, pattern, expected) => {
  expect(matchesPattern(text, pattern)).toBe(expected);
});

test('patterns begin or end with an asterisk', () => {
  expect(['*', '*a', 'a*', 'a*b', 'a'].map(isPattern)).toEqual([true, true, true, false, false]);
});
