import { readKeySet } from './jwks.js';

const RSA = { kty: 'RSA', n: 'AQAB', e: 'AQAB' };
const read = (value: unknown) => readKeySet(typeof value === 'string' ? value : JSON.stringify(value));

test.each([
  ['{keys', 'is not JSON'],
  [[], 'is not a JSON object'],
  [{ keys: {} }, 'has no list "keys"'],
  [{ keys: [RSA, 'key'] }, 'has no JSON object in key 1'],
  [{ keys: [{ use: 'sig' }] }, 'has no kty in key 0'],
  [{ keys: [{ kty: 'DSA' }] }, 'has the unknown kty "DSA" in key 0'],
  [{ keys: [{ kty: 'EC', crv: 'P-256', x: 'AQAB' }] }, 'has no y in key 0'],
])('%j %s', (value, fault) => {
  expect(read(value)).toEqual({ fault });
});

test('tells keys that hold a secret', () => {
  const secret = [
    { ...RSA, d: 'AQAB' },
    { kty: 'oct', k: 'AQAB' },
  ];
  expect(read({ keys: [RSA, ...secret] })).toEqual({ secretKeys: [1, 2] });
});

test('takes a single key and an empty set', () => {
  expect(read(RSA)).toEqual({ secretKeys: [] });
  expect(read({ keys: [] })).toEqual({ secretKeys: [] });
});
