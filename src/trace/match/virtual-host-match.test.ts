import { findVirtualHost, withoutPort } from './virtual-host-match.js';

const config = {
  name: 'http.8080',
  ignorePortInHostMatching: true,
  virtualHosts: [
    { name: 'any', domains: ['*'] },
    { name: 'short', domains: ['*.example.com'] },
    { name: 'long', domains: ['*.b.example.com'] },
    { name: 'prefix', domains: ['api.*'] },
    { name: 'exact', domains: ['a.example.com'] },
  ],
};

test.each([
  ['a.example.com', 'exact'],
  ['A.Example.COM:8443', 'exact'],
  ['x.b.example.com', 'long'],
  ['x.example.com', 'short'],
  ['api.test', 'prefix'],
  ['example.com', 'any'],
])('%s belongs to %s', (authority, name) => {
  expect(findVirtualHost(config, authority)?.virtualHost.name).toBe(name);
});

test('without a wildcard an unknown host belongs to nobody', () => {
  expect(findVirtualHost({ name: 'r', virtualHosts: [{ name: 'a', domains: ['a'] }] }, 'b')).toBeUndefined();
});

test('ports are cut off, also behind IPv6 addresses', () => {
  expect(withoutPort('[::1]:80')).toBe('[::1]');
  expect(withoutPort('[::1]')).toBe('[::1]');
  expect(withoutPort('host:80')).toBe('host');
});
