import { canonicalRange, parseCidr } from './cidr.js';

const canonical = (text: string): string | undefined => {
  const range = parseCidr(text);
  return range && canonicalRange(range);
};

test('an address is a range of its own', () => {
  expect(parseCidr('10.0.0.1')).toEqual({ addressPrefix: '10.0.0.1', prefixLen: 32 });
  expect(parseCidr('2001:db8::1')).toEqual({ addressPrefix: '2001:db8::1', prefixLen: 128 });
});

test('the address of a range stays as written', () => {
  expect(parseCidr('10.1.2.3/8')).toEqual({ addressPrefix: '10.1.2.3', prefixLen: 8 });
});

test.each(['', 'example.com', '10.0.0.0/33', '10.0.0.0/', '10.0.0.0/-1', '::/129'])('%p is no range', (text) => {
  expect(parseCidr(text)).toBeUndefined();
});

test('ranges that cover the same addresses are equal', () => {
  expect(canonical('10.1.2.3/8')).toBe(canonical('10.0.0.0/8'));
  expect(canonical('2001:db8:0:0:0:0:0:1')).toBe(canonical('2001:db8::1'));
  expect(canonical('::ffff:10.0.0.1')).toBe(canonical('::ffff:a00:1'));
  expect(canonical('10.0.0.0/8')).not.toBe(canonical('10.0.0.0/9'));
  expect(canonical('0.0.0.0/0')).not.toBe(canonical('::/0'));
});
