import { pathMatcher } from './globs.js';

test.each([
  ['legacy', 'legacy/a.yaml', true],
  ['legacy', 'teams/legacy/b/a.yaml', true],
  ['teams/legacy/', 'teams/legacy/a.yaml', true],
  ['teams/legacy', 'x/teams/legacy/a.yaml', false],
  ['*.tmpl.yaml', 'charts/vs.tmpl.yaml', true],
  ['./charts/**/*.yaml', 'charts/web/vs.yaml', true],
  ['charts/*.yaml', 'charts/web/vs.yaml', false],
])('%s and %s', (pattern, path, expected) => {
  expect(pathMatcher([pattern])(path)).toBe(expected);
});
