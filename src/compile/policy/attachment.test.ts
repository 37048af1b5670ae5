import { type Attachment, attaches } from './attachment.js';

const GATEWAY = { 'gateway.networking.k8s.io/gateway-name': 'edge' };
const gateway = { namespace: 'shop', labels: { ...GATEWAY, app: 'edge' } };
const sidecar = { namespace: 'shop', labels: { app: 'web' } };
const target = (name: string, rest: object = {}): Attachment => ({
  targetRefs: [{ kind: 'Gateway', group: 'gateway.networking.k8s.io', name, ...rest }],
});

test('a selector must be among the labels; none selects everything', () => {
  expect(attaches({}, 'shop', sidecar)).toBe(true);
  expect(attaches({ selector: {} }, 'shop', sidecar)).toBe(true);
  expect(attaches({ selector: { matchLabels: { app: 'web' } } }, 'shop', sidecar)).toBe(true);
  expect(attaches({ selector: { matchLabels: { app: 'web', version: 'v1' } } }, 'shop', sidecar)).toBe(false);
});

test('references choose the proxies of a Gateway in the same namespace only', () => {
  expect(attaches(target('edge'), 'shop', gateway)).toBe(true);
  expect(attaches(target('edge'), 'istio-system', gateway)).toBe(false);
  expect(attaches(target('other'), 'shop', gateway)).toBe(false);
  expect(attaches(target('edge', { kind: 'Service', group: '' }), 'shop', gateway)).toBe(false);
  expect(attaches(target('edge'), 'shop', sidecar)).toBe(false);
});

test('the single reference counts when there is no list', () => {
  const [targetRef] = target('edge').targetRefs ?? [];
  expect(attaches({ ...(targetRef && { targetRef }) }, 'shop', gateway)).toBe(true);
  expect(attaches({ ...target('other'), ...(targetRef && { targetRef }) }, 'shop', gateway)).toBe(false);
});

test('selectors may be barred from choosing proxies of Gateways', () => {
  const policy = { selector: { matchLabels: { app: 'edge' } } };
  expect(attaches(policy, 'shop', gateway)).toBe(true);
  expect(attaches(policy, 'shop', gateway, false)).toBe(false);
  expect(attaches({}, 'shop', sidecar, false)).toBe(true);
});
