import { altStatName, statName } from './stat-name.js';

const service = {
  hostname: 'web.shop.svc.cluster.local',
  name: 'web',
  namespace: 'shop',
  registry: 'Kubernetes',
} as const;
const port = { name: 'http', port: 80 };

test('a pattern is filled in with the service, port and subset', () => {
  expect(statName('%SERVICE%|%SERVICE_PORT_NAME%|%SUBSET_NAME%', { service, port, subset: 'v1' })).toBe(
    'web.shop|http|v1',
  );
  expect(statName('%SERVICE_FQDN%_%SERVICE_PORT%_%SERVICE_NAME%', { service, port })).toBe(
    'web.shop.svc.cluster.local_80_web',
  );
});

test('external services keep their host; unknown operators stay, and the target port where there is none', () => {
  const external = { ...service, registry: 'External', hostname: 'ext.com' } as const;
  expect(statName('%SERVICE%_%OTHER%', { service: external, port })).toBe('ext.com_%OTHER%');
  expect(statName('%TARGET_PORT%', { service, port })).toBe('%TARGET_PORT%');
  expect(statName('%TARGET_PORT%', { service, port, targetPort: 8080 })).toBe('8080');
});

test('a cluster without a pattern keeps its name', () => {
  expect(altStatName('', 'outbound|80||web', { service, port })).toBe('outbound|80||web;');
  expect(altStatName('%SERVICE%_%TARGET_PORT%', 'x', { service, port, targetPort: 0 })).toBe('web.shop_0;');
});
