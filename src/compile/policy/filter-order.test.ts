import { readFileSync } from 'node:fs';
import type { Filter } from '../../envoy/types.js';
import { buildListeners } from '../listeners/index.js';
import { contextOf } from '../test-context.js';

const yaml = readFileSync('fixtures/compile/policy/bank.yaml', 'utf8');
const { inbound, outbound } = buildListeners(contextOf(yaml, (name) => name.startsWith('ledger')));

const namesOf = (filters: readonly Filter[] | undefined) =>
  filters?.map(({ name }) => name.replace('extensions.istio.io/trafficextension/bank.', '').replace(/~.*/, ''));
const chain = (port: number) =>
  inbound[0]?.filterChains?.find(({ filterChainMatch }) => filterChainMatch?.destinationPort === port);
const httpFilters = (filters: readonly Filter[] | undefined) => {
  const manager = filters?.find(({ name }) => name === 'envoy.filters.network.http_connection_manager');
  return namesOf((manager?.typedConfig as unknown as { httpFilters?: Filter[] } | undefined)?.httpFilters);
};

test('policies act on requests in a fixed order', () => {
  expect(httpFilters(chain(8080)?.filters)).toEqual([
    'istio.metadata_exchange',
    'envoy.filters.http.rbac',
    'envoy.filters.http.ext_authz',
    'first',
    'envoy.filters.http.jwt_authn',
    'second',
    'envoy.filters.http.rbac',
    'envoy.filters.http.rbac',
    'envoy.filters.http.rbac',
    'third',
    'last',
    'envoy.filters.http.grpc_stats',
    'envoy.filters.http.fault',
    'envoy.filters.http.cors',
    'istio.stats',
    'envoy.filters.http.router',
  ]);
});

test('and on connections', () => {
  expect(namesOf(chain(5432)?.filters)).toEqual([
    'istio.metadata_exchange',
    'envoy.filters.network.rbac',
    'envoy.filters.network.ext_authz',
    'network',
    'envoy.filters.network.rbac',
    'envoy.filters.network.rbac',
    'envoy.filters.network.rbac',
    'istio.stats',
    'envoy.filters.network.tcp_proxy',
  ]);
  expect(namesOf(chain(8080)?.filters)).toEqual([
    'istio.metadata_exchange',
    'network',
    'envoy.filters.network.http_connection_manager',
  ]);
});

test('nobody is authenticated or authorized on the way out', () => {
  const filters = outbound.flatMap((listener) => listener.filterChains?.flatMap((each) => each.filters ?? []) ?? []);
  expect(httpFilters(filters)).toEqual([
    'istio.metadata_exchange',
    'first',
    'second',
    'third',
    'last',
    'envoy.filters.http.grpc_stats',
    'istio.alpn',
    'envoy.filters.http.fault',
    'envoy.filters.http.cors',
    'istio.stats',
    'envoy.filters.http.router',
  ]);
});
