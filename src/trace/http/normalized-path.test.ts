import { isRefusedPath, normalizedPath } from './normalized-path.js';

const manager = { normalizePath: true };

test.each([
  ['/a/..;v=1/b', '/b'],
  ['/a/.;/b', '/a/b'],
  ['/a/..;..;/c', '/c'],
  ['/a/b/..;v', '/a/'],
])('parameters of dot segments go: %s is %s', (from, to) => {
  expect(normalizedPath(from, manager)).toBe(to);
});

test.each([
  ['/a/...;v/b', '/a/...;v/b'],
  ['/a/%2e%2e;v/b', '/a/..;v/b'],
  ['/a;x/../b', '/b'],
])('parameters of others stay: %s is %s', (from, to) => {
  expect(normalizedPath(from, manager)).toBe(to);
});

test('an escaped zero byte is refused where paths are normalized', () => {
  expect(isRefusedPath('/a%00', manager)).toBe(true);
  expect(isRefusedPath('/a%00', {})).toBe(false);
});
