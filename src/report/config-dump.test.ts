import type { CompiledProxy } from '../compile/compiled.js';
import { recordsAt, valueAt } from '../source/json-fields.js';
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

function sectionOf(name: string): unknown {
  const dump = buildConfigDump(compiled);
  return recordsAt(dump, 'configs').find((config) => config['@type'] === `type.googleapis.com/envoy.admin.v3.${name}`);
}

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
