import { servedBy } from '../standalone/served.js';
import { renderServed, unreachableServices } from './served.js';

const HTTP = 'type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager';
const TCP = 'type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy';
const socket = (address: string, portValue: number) => ({ socketAddress: { address, portValue } });
const manager = (...virtualHosts: readonly object[]) => [
  { name: 'http', typedConfig: { '@type': HTTP, routeConfig: { virtualHosts } } },
];
const tcp = (action: object) => [{ name: 'tcp', typedConfig: { '@type': TCP, ...action } }];
const to = (cluster: string, match: object = { prefix: '/' }) => ({ match, route: { cluster } });
const WEB = 'outbound|80||web.shop.svc.cluster.local';
const DATABASE = 'outbound|5432||db.example.com';

function cluster(name: string, ...addresses: readonly string[]): object {
  const lbEndpoints = addresses.map((address) => ({ endpoint: { address: socket(address, 3000) } }));
  return { name, loadAssignment: { endpoints: [{ lbEndpoints }] } };
}

function served(...listeners: readonly object[]) {
  const clusters = [
    cluster(WEB, '10.1.2.3'),
    cluster(DATABASE),
    cluster('outbound|80|v2|web.shop.svc.cluster.local', '127.0.0.1'),
  ];
  return servedBy({ admin: { address: socket('127.0.0.1', 15000) }, staticResources: { listeners, clusters } });
}

const GATEWAY = served(
  {
    name: 'ready',
    address: socket('127.0.0.1', 15021),
    filterChains: [{ filters: manager({ domains: ['*'], routes: [to('prometheus_stats', { prefix: '/ready' })] }) }],
  },
  {
    name: 'http',
    address: socket('0.0.0.0', 8080),
    filterChains: [
      {
        filters: manager(
          {
            domains: ['a.example', 'a.example:*'],
            routes: [to(WEB, { path: "/it's" }), { match: { prefix: '/old' }, redirect: {} }],
          },
          {
            domains: ['*.b.example'],
            routes: [
              {
                match: { prefix: '/', headers: [{ name: 'x' }] },
                route: {
                  weightedClusters: {
                    clusters: [
                      { name: WEB, weight: 1 },
                      { name: 'outbound|80|v2|web.shop.svc.cluster.local', weight: 3 },
                    ],
                  },
                },
              },
              { match: { prefix: '/' }, directResponse: { status: 503 } },
            ],
          },
          { domains: ['*'], routes: [to('outbound|80||gone')] },
          { domains: ['safe.example'], requireTls: 'ALL' },
        ),
      },
    ],
  },
  {
    name: 'tls',
    address: socket('::1', 8443),
    filterChains: [
      {
        filterChainMatch: { serverNames: ['s.example'] },
        transportSocket: { name: 'tls', typedConfig: { requireClientCertificate: true } },
        filters: manager({ domains: ['s.example'], routes: [to(WEB)] }),
      },
      { filterChainMatch: { serverNames: ['db.example.com'] }, filters: tcp({ cluster: DATABASE }) },
    ],
  },
);

test('a gateway: where it listens, where requests go, and what to try', () => {
  expect(renderServed(GATEWAY, { gateway: true })).toBe(`\
LISTENER   ADDRESS           PROTOCOL   HOSTS
http       0.0.0.0:8080      HTTP       a.example, *.b.example, * + 1 more
tls        [::1]:8443        HTTPS      s.example
tls        [::1]:8443        TLS        db.example.com
ready      127.0.0.1:15021   HTTP       /ready*
admin      127.0.0.1:15000   HTTP       /stats, /config_dump, /clusters

DOMAIN           MATCH          DESTINATION                                                                 ENDPOINTS
a.example        /it's          web.shop.svc.cluster.local:80                                               10.1.2.3:3000
a.example        /old*          redirect                                                                    -
*.b.example      /* + headers   web.shop.svc.cluster.local:80 25 %, web.shop.svc.cluster.local:80 v2 75 %   10.1.2.3:3000, 127.0.0.1:3000
*.b.example      /*             answers 503                                                                 -
*                /*             gone:80                                                                     no such cluster
safe.example     /*             redirect to HTTPS                                                           -
s.example        /*             web.shop.svc.cluster.local:80                                               10.1.2.3:3000
db.example.com   -              db.example.com:5432                                                         none

  curl -H 'Host: a.example' 'http://127.0.0.1:8080/it'\\''s'
  curl -H 'Host: any.b.example' http://127.0.0.1:8080/
  curl http://127.0.0.1:8080/
  curl -H 'Host: safe.example' http://127.0.0.1:8080/
  curl -k --cert client.pem --key client-key.pem --resolve 's.example:8443:[::1]' https://s.example:8443/
`);
});

test('services whose addresses are elsewhere', () => {
  expect(unreachableServices(GATEWAY)).toEqual(['web.shop']);
});

test('a sidecar: names in one form, nothing that goes everywhere', () => {
  const sidecar = served({
    name: '0.0.0.0_80',
    address: socket('127.0.0.1', 80),
    filterChains: [
      {
        filters: manager(
          {
            domains: ['web.shop.svc.cluster.local.', 'web.shop.svc.cluster.local', 'web', 'web.shop', '10.96.0.7'],
            routes: [to(WEB)],
          },
          { domains: ['*'], routes: [to('PassthroughCluster')] },
        ),
      },
      { filters: tcp({ cluster: 'inbound|8080||' }) },
    ],
  });
  const text = renderServed(sidecar, { gateway: false });
  expect(text).toMatch(/^web\.shop\.svc\.cluster\.local {3}\/\*/m);
  expect(text).toContain("the workload's port 8080");
  expect(text).not.toContain('PassthroughCluster');
  expect(text).not.toContain('curl');
});
