import type { CompiledProxy } from '../compile/compiled.js';
import type { Listener } from '../envoy/types.js';
import { type JsonRecord, recordsAt, valueAt } from '../source/json-fields.js';
import { buildConfigDump } from './config-dump.js';
import { printProxyConfig } from './proxy-config/print.js';

const routeConfig = { name: 'inbound|8080||', virtualHosts: [{ name: 'inbound|http|80', domains: ['*'] }] };
const httpConnectionManager = {
  name: 'envoy.filters.network.http_connection_manager',
  typedConfig: {
    '@type': 'type.googleapis.com/envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager',
    routeConfig,
  },
};
const loadAssignment = {
  clusterName: 'outbound|443||dns.test',
  endpoints: [{ lbEndpoints: [{ endpoint: { address: { socketAddress: { address: 'dns.test', portValue: 443 } } } }] }],
};
const compiled: CompiledProxy = {
  listeners: [{ name: 'virtualInbound', filterChains: [{ filters: [httpConnectionManager] }] }],
  routes: [{ name: '80' }],
  clusters: [{ name: 'outbound|443||dns.test', type: 'STRICT_DNS', loadAssignment }],
  endpoints: [{ clusterName: 'outbound|80||books.shop.svc.cluster.local' }],
  secrets: [
    {
      name: 'kubernetes://books',
      tlsCertificate: { certificateChain: { inlineBytes: 'Yw==' }, privateKey: { inlineBytes: 'aw==' } },
    },
  ],
  bootstrap: { staticResources: { clusters: [{ name: 'agent' }], listeners: [{ name: '0.0.0.0_15021' }] } },
};

function sectionIn(dump: JsonRecord, name: string): unknown {
  return recordsAt(dump, 'configs').find((config) => config['@type'] === `type.googleapis.com/envoy.admin.v3.${name}`);
}

const sectionOf = (name: string): unknown => sectionIn(buildConfigDump(compiled), name);

describe('buildConfigDump', () => {
  it('tells what came over xDS from what the bootstrap holds', () => {
    expect(sectionOf('ClustersConfigDump')).toMatchObject({
      staticClusters: [{ cluster: { '@type': 'type.googleapis.com/envoy.config.cluster.v3.Cluster', name: 'agent' } }],
      dynamicActiveClusters: [{ cluster: { name: 'outbound|443||dns.test' } }],
    });
    expect(sectionOf('ListenersConfigDump')).toMatchObject({
      staticListeners: [{ listener: { name: '0.0.0.0_15021' } }],
      dynamicListeners: [{ name: 'virtualInbound', activeState: { listener: { name: 'virtualInbound' } } }],
    });
  });

  it('reports inline route configurations and assignments as static', () => {
    expect(sectionOf('RoutesConfigDump')).toMatchObject({
      staticRouteConfigs: [{ routeConfig }],
      dynamicRouteConfigs: [{ routeConfig: { name: '80' } }],
    });
    expect(sectionOf('EndpointsConfigDump')).toMatchObject({
      staticEndpointConfigs: [{ endpointConfig: loadAssignment }],
      dynamicEndpointConfigs: [{ endpointConfig: { clusterName: 'outbound|80||books.shop.svc.cluster.local' } }],
    });
  });

  it('lists routes of ports by number, then other routes by name, with the inline ones of the bootstrap last', () => {
    const inline = (name: string, ...routeNames: readonly (string | undefined)[]): Listener => ({
      name,
      filterChains: routeNames.map((routeName) => ({
        filters: [
          {
            ...httpConnectionManager,
            typedConfig: { ...httpConnectionManager.typedConfig, routeConfig: { name: routeName } },
          },
        ],
      })),
    });
    const dump = buildConfigDump({
      ...compiled,
      routes: ['15010', '443', '80', 'http.80', 'web.shop:80'].map((name) => ({ name })),
      listeners: [
        inline('0.0.0.0_7070', 'inbound|7070||'),
        inline('virtualInbound', 'inbound|9||', 'InboundPassthrough'),
      ],
      bootstrap: { staticResources: { listeners: [inline('stats', undefined)] } },
    });
    const routes = sectionIn(dump, 'RoutesConfigDump');
    const names = (list: string): readonly unknown[] =>
      recordsAt(routes, list).map((item) => valueAt(item, 'routeConfig', 'name'));
    expect(names('dynamicRouteConfigs')).toEqual(['80', '443', '15010', 'http.80', 'web.shop:80']);
    expect(names('staticRouteConfigs')).toEqual(['InboundPassthrough', 'inbound|7070||', 'inbound|9||', undefined]);
  });

  it('redacts private keys and nothing else', () => {
    const [secret] = recordsAt(sectionOf('SecretsConfigDump'), 'dynamicActiveSecrets');
    expect(valueAt(secret, 'secret', 'tlsCertificate')).toEqual({
      certificateChain: { inlineBytes: 'Yw==' },
      privateKey: { inlineBytes: 'W3JlZGFjdGVkXQ==' },
    });
  });

  it('is what the tables read', () => {
    const request = { kind: 'endpoints', format: 'short', filters: {}, verbose: true, now: new Date(0) } as const;
    expect(printProxyConfig(buildConfigDump(compiled), request)).toEqual({
      text: 'ENDPOINT         STATUS      OUTLIER CHECK     CLUSTER\ndns.test:443     HEALTHY     OK                outbound|443||dns.test\n',
      empty: false,
    });
  });
});
