import { addressFault } from './network-address.js';

test.each(['istiod:15012', '10.0.0.1:80', '[2001:db8::1]:9411', 'zipkin.obs.svc:65535'])('%s', (address) => {
  expect(addressFault(address)).toBeUndefined();
});

test.each([
  ['', 'is empty'],
  ['zipkin', 'is not of the form host:port'],
  ['2001:db8::1:80', 'is not of the form host:port'],
  ['zipkin:http', 'has the port "http", which is not a number'],
  ['zipkin:0', 'has the port 0, which is not between 1 and 65535'],
  ['zip_kin:80', 'has the host "zip_kin", which is neither a domain name nor an IP address'],
])('%s %s', (address, fault) => {
  expect(addressFault(address)).toBe(fault);
});
