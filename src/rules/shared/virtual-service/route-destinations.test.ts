import { istio, meshOf, pod, service } from '../../../model/testing/mesh-of.js';
import { routeDestinationsOf } from './route-destinations.js';

const destination = (host: string) => ({ destination: { host } });
const clients = (spec: Parameters<typeof istio>[2]) => {
  const mesh = meshOf([
    service('web', 'default', [{ name: 'http', port: 80 }]),
    pod('edge', 'ingress', { istio: 'edge' }, 'router'),
    istio('Gateway', 'gw', { selector: { istio: 'edge' }, servers: [] }),
    istio('VirtualService', 'vs', { hosts: ['web'], ...spec }),
  ]);
  return [...routeDestinationsOf(mesh)].map(({ host, isMirror, clients: from }) => ({ host, isMirror, from }));
};
const WEB = 'web.default.svc.cluster.local';

test('routes for sidecars are used in the namespace of the VirtualService', () => {
  expect(clients({ http: [{ route: [destination('web')] }] })).toEqual([
    { host: WEB, isMirror: false, from: ['default'] },
  ]);
});

test('routes for a gateway are used where it runs; one that is unknown says nothing', () => {
  expect(clients({ gateways: ['gw'], tcp: [{ route: [destination('web')] }] })[0]?.from).toEqual(['ingress']);
  expect(clients({ gateways: ['gw', 'mesh'], tcp: [{ route: [destination('web')] }] })[0]?.from).toEqual([
    'ingress',
    'default',
  ]);
  expect(clients({ gateways: ['none'], http: [{ route: [destination('web')] }] })[0]?.from).toEqual(['default']);
});

test('a route whose matches name gateways is for those', () => {
  const match = (...gateways: string[]) => ({ gateways });
  const route = [destination('web')];
  const bound = { gateways: ['gw', 'mesh'] };
  expect(clients({ ...bound, http: [{ match: [match('mesh')], route }] })[0]?.from).toEqual(['default']);
  expect(clients({ ...bound, http: [{ match: [match('gw')], route }] })[0]?.from).toEqual(['ingress']);
  expect(clients({ ...bound, http: [{ match: [match('gw'), {}], route }] })[0]?.from).toEqual(['ingress', 'default']);
});

test('mirrors are destinations, empty hosts are none', () => {
  expect(
    clients({ http: [{ route: [destination('')], mirror: { host: 'web' }, mirrors: [destination('a.example.com')] }] }),
  ).toEqual([
    { host: WEB, isMirror: true, from: ['default'] },
    { host: 'a.example.com', isMirror: true, from: ['default'] },
  ]);
});
