import { connectionOf } from '../listeners/connection.js';
import { applyRbac } from './rbac.js';

const connection = connectionOf({
  destination: '10.0.0.1:8080',
  source: '10.9.9.9',
  tls: true,
  clientIdentity: 'spiffe://cluster.local/ns/shop/sa/web',
});
const facts = () => {
  if (connection === undefined) throw new Error('no connection');
  return { connection, mutual: true, remoteIp: '10.9.9.9', request: undefined, claims: undefined };
};
const policy = (principal: object) => ({ p: { permissions: [{ destinationPort: 8080 }], principals: [principal] } });
const WEB = { authenticated: { principalName: { exact: 'spiffe://cluster.local/ns/shop/sa/web' } } };

test('ALLOW without a matching policy denies, DENY with one too', () => {
  expect(applyRbac({ rules: { policies: policy(WEB) } }, facts())).toEqual({ allowed: true, policy: 'p' });
  expect(applyRbac({ rules: { policies: policy({ notId: WEB }) } }, facts()).allowed).toBe(false);
  expect(applyRbac({ rules: { action: 'DENY', policies: policy(WEB) } }, facts()).allowed).toBe(false);
  expect(applyRbac({ rules: {} }, facts()).allowed).toBe(false);
});

test('shadow rules decide nothing', () => {
  expect(applyRbac({ shadowRules: { action: 'DENY', policies: policy(WEB) } }, facts()).allowed).toBe(true);
});

test('what needs HTTP never matches a TCP connection', () => {
  const header = { header: { name: ':method', stringMatch: { exact: 'GET' } } };
  expect(applyRbac({ rules: { policies: policy(header) } }, facts()).allowed).toBe(false);
});

test('addresses are compared with ranges', () => {
  const range = { directRemoteIp: { addressPrefix: '10.0.0.0', prefixLen: 8 } };
  expect(applyRbac({ rules: { policies: policy(range) } }, facts()).allowed).toBe(true);
});
