import type { Cluster, LbEndpoint, LocalityLbEndpoints } from '../../envoy/types.js';
import { clusterTable, endpointsOf, unknownEndpoints } from './cluster-endpoints.js';

const endpoint = (address: string, healthStatus?: LbEndpoint['healthStatus']): LbEndpoint => ({
  endpoint: { address: { socketAddress: { address, portValue: 80 } } },
  healthStatus,
});

function endpoints(localities: readonly LocalityLbEndpoints[]): readonly string[] {
  const table = clusterTable([{ name: 'c', type: 'EDS' }], [{ clusterName: 'c', endpoints: localities }]);
  return endpointsOf(table, 'c', undefined, undefined);
}

test('a lower priority takes over as far as the higher one is not healthy enough', () => {
  const spare = { priority: 1, lbEndpoints: [endpoint('10.0.1.1')] };
  const main = (...states: readonly LbEndpoint['healthStatus'][]) => ({
    lbEndpoints: states.map((state, index) => endpoint(`10.0.0.${index}`, state)),
  });
  expect(endpoints([main('HEALTHY'), spare])).toEqual(['10.0.0.0:80']);
  expect(endpoints([main('HEALTHY', 'UNHEALTHY'), spare])).toEqual(['10.0.0.0:80', '10.0.1.1:80']);
  expect(endpoints([main('UNHEALTHY'), spare])).toEqual(['10.0.1.1:80']);
});

test('an original destination keeps its address and may change its port', () => {
  const cluster: Cluster = { name: 'c', type: 'ORIGINAL_DST', originalDstLbConfig: { upstreamPortOverride: 8080 } };
  const table = clusterTable([cluster], []);
  expect(endpointsOf(table, 'c', { ip: '2001:db8::1', port: 80 }, undefined)).toEqual(['[2001:db8::1]:8080']);
  expect(endpointsOf(table, 'c', undefined, undefined)).toEqual([]);
});

test('a forward proxy resolves the name it is asked for, which a note says', () => {
  const clusterType = { name: 'envoy.clusters.dynamic_forward_proxy', typedConfig: { '@type': 'x' } };
  const table = clusterTable([{ name: 'c', clusterType }], []);
  expect(endpointsOf(table, 'c', undefined, 'a.test')).toEqual(['a.test']);
  expect(unknownEndpoints(table, ['c', 'none'], 'a.test')).toEqual([
    'c resolves a.test when the request comes; the name was taken to exist',
  ]);
});
