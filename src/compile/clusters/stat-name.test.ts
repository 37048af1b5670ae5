import { meshOf, service } from '../../model/testing/mesh-of.js';
import { altStatName } from './stat-name.js';

const [api] = meshOf([service('api', 'shop', [{ name: 'http', port: 80 }])]).services.all;

test('a pattern is filled in', () => {
  if (api === undefined) throw new Error('no service');
  const values = { service: api, port: { name: 'http', port: 80, protocol: 'HTTP' as const }, subset: 'v1' };
  expect(altStatName('%SERVICE%_%SERVICE_PORT%_%SUBSET_NAME%', 'x', values)).toBe('api.shop_80_v1;');
  expect(altStatName('%SERVICE_FQDN%_%SERVICE_PORT_NAME%', 'x', values)).toBe('api.shop.svc.cluster.local_http;');
  expect(altStatName('', 'outbound|80||api', values)).toBe('outbound|80||api;');
});
