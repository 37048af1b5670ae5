import { canonicalDuration, durationMs } from './duration.js';

describe('canonicalDuration', () => {
  test.each([
    ['10s', '10s'],
    ['0s', '0s'],
    ['0', '0s'],
    ['1.5s', '1.500s'],
    ['100ms', '0.100s'],
    ['1m30s', '90s'],
    ['1h', '3600s'],
    ['.5s', '0.500s'],
    ['250us', '0.000250s'],
    ['1ns', '0.000000001s'],
    ['-1.5h', '-5400s'],
    ['9223372035s', '9223372035s'],
  ])('%s is %s', (text, canonical) => {
    expect(canonicalDuration(text)).toBe(canonical);
  });

  test.each(['', '5', 's', '1 s', '1d', 'abc', '.s', '99999999999999h', undefined])('%p is no duration', (text) => {
    expect(canonicalDuration(text)).toBeUndefined();
  });
});

test('durationMs', () => {
  expect(durationMs('1.5s')).toBe(1500);
  expect(durationMs('10us')).toBe(0.01);
  expect(durationMs('soon')).toBeUndefined();
});
