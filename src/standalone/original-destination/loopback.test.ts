import { loopbackAddresses } from './loopback.js';

test('an address keeps its last three bytes, and is always the same', () => {
  const loopback = loopbackAddresses();
  expect(loopback('10.96.0.7')).toBe('127.96.0.7');
  expect(loopback('10.96.0.7')).toBe('127.96.0.7');
});

test('addresses that would meet another one, or localhost, and IPv6 get free ones', () => {
  const loopback = loopbackAddresses();
  expect(loopback('10.96.0.7')).toBe('127.96.0.7');
  expect(loopback('240.96.0.7')).toBe('127.254.0.1');
  expect(loopback('10.0.0.1')).toBe('127.254.0.2');
  expect(loopback('fd00::1')).toBe('127.254.0.3');
});
