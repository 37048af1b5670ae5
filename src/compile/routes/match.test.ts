import { routeMatch } from './match.js';

test('claims that must be there come before claims that must not, each by name', () => {
  const match = routeMatch(
    {
      headers: { '@request.auth.claims.z': { exact: '1' }, '@request.auth.claims[b][c]': { exact: '2' } },
      withoutHeaders: { '@request.auth.claims.a': { exact: '3' } },
    },
    'istio',
  );
  const key = (name: string) => ({ key: name });
  expect(match.dynamicMetadata).toMatchObject([
    { path: [key('payload'), key('z')] },
    { path: [key('payload'), key('b'), key('c')] },
    { path: [key('payload'), key('a')], invert: true },
  ]);
});
