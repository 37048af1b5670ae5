import { ipRange } from './ip-range.js';

test.each([
  ['10.1.2.3', { addressPrefix: '10.1.2.3', prefixLen: 32 }],
  ['10.1.2.3/8', { addressPrefix: '10.1.2.3', prefixLen: 8 }],
  ['0.0.0.0/0', { addressPrefix: '0.0.0.0', prefixLen: 0 }],
  ['2001:DB8:0:0:0:0:0:1', { addressPrefix: '2001:db8::1', prefixLen: 128 }],
  ['2001:db8:aa::/48', { addressPrefix: '2001:db8:aa::', prefixLen: 48 }],
])('%s', (text, expected) => {
  expect(ipRange(text)).toEqual(expected);
});

test.each(['', '*', '10.0.0.0/33', '10.0.0', 'example.com', 'fe80::/129'])('%p is no range', (text) => {
  expect(ipRange(text)).toBeUndefined();
});
