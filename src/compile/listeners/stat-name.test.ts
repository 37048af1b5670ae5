import { statName } from './stat-name.js';

const service = {
  hostname: 'web.shop.svc.cluster.local',
  name: 'web',
  namespace: 'shop',
  registry: 'Kubernetes',
} as const;
const port = { name: 'http', port: 80 };

test('a pattern is filled in with the service, port and subset', () => {
  expect(statName('%SERVICE%|%SERVICE_PORT_NAME%|%SUBSET_NAME%', service, port, 'v1')).toBe('web.shop|http|v1');
  expect(statName('%SERVICE_FQDN%_%SERVICE_PORT%_%SERVICE_NAME%', service, port)).toBe(
    'web.shop.svc.cluster.local_80_web',
  );
});

test('external services keep their host; unknown operators stay', () => {
  expect(statName('%SERVICE%_%OTHER%', { ...service, registry: 'External', hostname: 'ext.com' }, port)).toBe(
    'ext.com_%OTHER%',
  );
});
