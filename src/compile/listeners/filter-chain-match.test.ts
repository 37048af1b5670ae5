import { criteriaKey, filterChainMatch, matchesAll } from './filter-chain-match.js';

test('a chain for every server name has no match', () => {
  expect(matchesAll({ serverNames: ['a.example.com', '*'] })).toBe(true);
  expect(filterChainMatch({ serverNames: ['*'] })).toBeUndefined();
});

test('server names and destinations are sorted; the unspecified address restricts nothing', () => {
  const match = filterChainMatch({
    serverNames: ['b.test', 'a.test'],
    destinations: ['10.2.0.0/16', '10.1.0.1', '0.0.0.0'],
  });
  expect(match?.serverNames).toEqual(['a.test', 'b.test']);
  expect(match?.prefixRanges).toEqual([
    { addressPrefix: '10.1.0.1', prefixLen: 32 },
    { addressPrefix: '10.2.0.0', prefixLen: 16 },
  ]);
  expect(filterChainMatch({ destinations: ['0.0.0.0/0'] })).toEqual({});
  expect(filterChainMatch({ destinations: [] })).toBeUndefined();
});

test('chains that Envoy could not tell apart have one key', () => {
  expect(criteriaKey({ serverNames: ['a', 'b'], destinations: ['10.1.1.1/8'] })).toBe(
    criteriaKey({ serverNames: ['b', 'a', '*'], destinations: ['10.0.0.0/8', '0.0.0.0'] }),
  );
  expect(criteriaKey({ applicationProtocols: ['h2', 'h2c'] })).not.toBe(
    criteriaKey({ applicationProtocols: ['h2c', 'h2'] }),
  );
});
