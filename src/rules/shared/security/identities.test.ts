import { istio, meshOf, pod } from '../../../model/testing/mesh-of.js';
import { identityLookup, ownTrustDomains, readIdentity } from './identities.js';

const mesh = meshOf(
  [pod('front', 'web', { app: 'front' }), istio('WorkloadGroup', 'vm', { template: { serviceAccount: 'vm' } })],
  {
    meshConfig: { trustDomain: 'example.com', trustDomainAliases: ['old.example.com'] },
  },
);

test.each([
  ['example.com/ns/web/sa/default', true],
  ['old.example.com/ns/web/sa/default', true],
  ['cluster.local/ns/default/sa/vm', true],
  ['*/sa/default', true],
  ['*/ns/web/sa/default', true],
  ['example.com/ns/web/*', true],
  ['example.com/ns/w*', true],
  ['*fault', true],
  ['*/sa/nobody', false],
  ['example.com/ns/shop/*', false],
  ['other.com/ns/web/sa/default', false],
])('%s is an identity: %s', (principal, expected) => {
  expect(identityLookup(mesh)(principal)).toBe(expected);
});

test('reads identities and nothing else', () => {
  expect(readIdentity('td/ns/web/sa/front')).toEqual({ trustDomain: 'td', namespace: 'web', account: 'front' });
  expect(readIdentity('web/front')).toBeUndefined();
});

test('cluster.local stands for the trust domain of the mesh', () => {
  expect(ownTrustDomains(mesh)).toEqual(['example.com', 'old.example.com', 'cluster.local']);
});
