import type { DestinationRule } from '../../model/destination-rule.js';
import type { Subset, TrafficPolicy } from '../../schema/types/networking.js';
import { tcpSettings } from './tcp-proxy.js';

const rule = (trafficPolicy: TrafficPolicy | undefined, subsets: readonly Subset[] = []): DestinationRule => ({
  name: 'r',
  namespace: 'shop',
  host: 'db.test',
  trafficPolicy,
  subsets,
  workloadSelector: undefined,
  exportTo: ['*'],
  configPath: '',
  resources: [],
});

test('time limits come from the whole rule', () => {
  const settings = tcpSettings(
    rule({ connectionPool: { tcp: { idleTimeout: '1m', maxConnectionDuration: '1h' } } }),
    'v1',
  );
  expect(settings).toMatchObject({ idleTimeout: '60s', maxDownstreamConnectionDuration: '3600s' });
});

test('a load balancer of the subset decides about source hashing', () => {
  const hashing: TrafficPolicy = { loadBalancer: { consistentHash: { useSourceIp: true } } };
  const subsets: readonly Subset[] = [
    { name: 'v1', trafficPolicy: { loadBalancer: { simple: 'RANDOM' } } },
    { name: 'v2' },
  ];
  expect(tcpSettings(rule(hashing, subsets), 'v2')).toMatchObject({ hashPolicy: [{ sourceIp: {} }] });
  expect(tcpSettings(rule(hashing, subsets), 'v1')).toMatchObject({ hashPolicy: undefined });
});

test('a subset tunnels only by its own settings', () => {
  const tunnelling: TrafficPolicy = { tunnel: { protocol: 'POST', targetHost: '2001:db8::1', targetPort: 443 } };
  expect(tcpSettings(rule(tunnelling), undefined)).toMatchObject({
    tunnelingConfig: { hostname: '[2001:db8::1]:443', usePost: true },
  });
  expect(tcpSettings(rule(tunnelling, [{ name: 'v1' }]), 'v1')).toMatchObject({ tunnelingConfig: undefined });
});
