import type { TrafficPolicy } from '../../schema/types/networking.js';
import { policyOfPort, subsetPolicy } from './traffic-policy.js';

const rule: TrafficPolicy = {
  tls: { mode: 'SIMPLE' },
  proxyProtocol: { version: 'V2' },
  loadBalancer: { simple: 'RANDOM' },
  portLevelSettings: [{ port: { number: 9000 }, loadBalancer: { simple: 'ROUND_ROBIN' } }],
};

test('a port-level entry replaces the whole policy', () => {
  expect(policyOfPort(rule, 9000)).toEqual({ policy: { loadBalancer: { simple: 'ROUND_ROBIN' } }, portLevel: true });
  expect(policyOfPort(rule, 80)).toEqual({ policy: rule, portLevel: false });
});

test('a subset overrides field by field', () => {
  const merged = subsetPolicy(rule, { tls: { mode: 'DISABLE' } }, 80);
  expect(merged).toMatchObject({ tls: { mode: 'DISABLE' }, loadBalancer: { simple: 'RANDOM' } });
  expect(merged?.proxyProtocol).toEqual({ version: 'V2' });
});

test("a subset's port-level entry unsets what it leaves out, but for the PROXY protocol", () => {
  const own = { portLevelSettings: [{ port: { number: 80 }, tls: { mode: 'ISTIO_MUTUAL' as const } }] };
  const merged = subsetPolicy(rule, own, 80);
  expect(merged).toMatchObject({ tls: { mode: 'ISTIO_MUTUAL' }, proxyProtocol: { version: 'V2' } });
  expect(merged?.loadBalancer).toBeUndefined();
});

test('without a policy of its own, a subset has the rule’s', () => {
  expect(subsetPolicy(rule, undefined, 80)).toBe(rule);
  expect(subsetPolicy(undefined, { tls: {} }, 80)).toEqual({ tls: {} });
});
