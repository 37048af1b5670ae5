import { coveringHosts } from './covering-hosts.js';

test('names the wildcards over a host, narrowest first', () => {
  expect(coveringHosts('www.example.com')).toEqual(['*.example.com', '*.com', '*']);
});

test('leaves out the host itself', () => {
  expect(coveringHosts('*.example.com')).toEqual(['*.com', '*']);
  expect(coveringHosts('*')).toEqual([]);
});
