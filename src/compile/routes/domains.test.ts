import { DEFAULT_FEATURES } from '../../model/features.js';
import { bracketed } from '../../model/host.js';
import { contextOf, workload } from '../test-context.js';
import { alternateHosts } from './domains.js';

const context = contextOf(workload('web'), (name) => name.startsWith('web'));
const features = { ...DEFAULT_FEATURES, PILOT_ENABLE_ABSOLUTE_FQDN_VHOST_DOMAIN: false };

test.each([
  ['web.shop.svc.cluster.local', ['web.shop.svc.cluster.local.', 'web', 'web.shop.svc', 'web.shop']],
  ['web.far.svc.cluster.local', ['web.far.svc.cluster.local.', 'web.far', 'web.far.svc']],
  ['example.test', ['example.test.']],
  ['10.0.0.1', []],
])('other names of %s', (host, names) => {
  expect(alternateHosts(context, host)).toEqual(names);
  const withoutAbsolute = names.filter((name) => !name.endsWith('.'));
  expect(alternateHosts({ ...context, mesh: { ...context.mesh, features } }, host)).toEqual(withoutAbsolute);
});

test.each([
  ['2001:db8::1', '[2001:db8::1]'],
  ['2001:db8::/64', '[2001:db8::/64]'],
  ['10.0.0.0/8', '10.0.0.0/8'],
  ['web.shop', 'web.shop'],
])('%s in a domain', (address, domain) => {
  expect(bracketed(address)).toBe(domain);
});
