import { describeVersions } from './bootstrap.js';
import { parseClusterName } from './cluster-name.js';
import { edsTable, selectAssignments } from './eds.js';
import { endpointTable } from './endpoints.js';
import { describeDestination } from './filter-chain-destination.js';
import { describeFilterChainMatch } from './filter-chain-match.js';
import { originOf } from './istio-metadata.js';
import { describeMatch } from './match.js';

const assignmentsDump = (...lists: readonly (readonly object[])[]): { configs: readonly object[] } => ({
  configs: [
    {
      '@type': 'type.googleapis.com/envoy.admin.v3.EndpointsConfigDump',
      dynamicEndpointConfigs: lists.map((endpoints, at) => ({ endpointConfig: { clusterName: `c${at}`, endpoints } })),
    },
  ],
});
const endpoint = (address: string): object => ({
  endpoint: { address: { socketAddress: { address, portValue: 80 } } },
});

test('values that are set and empty are shown as set', () => {
  expect(describeFilterChainMatch({ destinationPort: 0 })).toBe('Addr: *:0');
  expect(describeMatch({ match: { safeRegex: {} } })).toBe('regex ');
  expect(originOf({ metadata: { filterMetadata: { istio: { config: '' } } } })).toBe('<unknown>');
  expect(originOf({ metadata: { filterMetadata: { istio: {} } } })).toBe('');
});

test('a virtual host without domains adds no space to an inline route', () => {
  const typedConfig = { routeConfig: { virtualHosts: [{ name: 'v', routes: [{ match: { prefix: '/a' } }] }] } };
  const filters = [{ name: 'envoy.filters.network.http_connection_manager', typedConfig }];
  expect(describeDestination({ filters })).toBe('Inline Route: /a*');
});

test('a cluster name of more than four parts has no host', () => {
  expect(parseClusterName('outbound|80||a|b').host).toBe('');
  expect(parseClusterName('outbound|80||a').host).toBe('a');
});

test('assignments without a chosen endpoint are left out, localities are not', () => {
  const dump = assignmentsDump(
    [{ lbEndpoints: [endpoint('10.0.0.1')] }, { priority: 1, lbEndpoints: [endpoint('10.0.0.2')] }],
    [{ lbEndpoints: [endpoint('10.0.0.3')] }],
    [],
  );
  const chosen = JSON.parse(JSON.stringify(selectAssignments(dump, { address: '10.0.0.1:80' })));
  expect(chosen).toEqual([
    { clusterName: 'c0', endpoints: [{ lbEndpoints: [endpoint('10.0.0.1')] }, { priority: 1 }] },
  ]);
});

test('a locality without region keeps its zone', () => {
  const dump = assignmentsDump([{ locality: { zone: 'z' }, lbEndpoints: [endpoint('10.0.0.1')] }]);
  expect(edsTable(selectAssignments(dump, {}), false).rows).toEqual([['10.0.0.1:80', 'UNKNOWN', '/z', 'c0']]);
});

test('hosts without an address that istioctl knows', () => {
  const addresses = [{ socketAddress: { portValue: 5 } }, { envoyInternalAddress: { endpointId: 'e' } }, undefined];
  const status = { name: 'c', hostStatuses: addresses.map((address) => ({ address })) };
  expect(endpointTable([status], {}).rows.map(([shown]) => shown)).toEqual([':5', 'unknown', 'unknown']);
});

test('a proxy version is the second part of its hash, and empty build labels leave their separators', () => {
  const metadata = { ISTIO_PROXY_SHA: 'istio-proxy:abc:def' };
  const userAgentBuildVersion = { version: { majorNumber: 1 }, metadata: { 'build.label': '', 'build.type': 'DEBUG' } };
  expect(describeVersions({ node: { metadata, userAgentBuildVersion } })).toBe(
    'Istio Proxy Version: abc\nEnvoy Version:       1.0.0-/DEBUG\n',
  );
});
