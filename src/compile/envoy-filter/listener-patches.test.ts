import type { Filter, Listener } from '../../envoy/types.js';
import type { EnvoyConfigObjectPatch } from '../../schema/types/networking.js';
import { patchListeners } from './apply.js';
import { configPatch, patchesOf } from './test-filters.js';

const TYPE = 'type.googleapis.com/envoy.extensions.filters';
const HCM = `${TYPE}.network.http_connection_manager.v3.HttpConnectionManager`;
const TCP = `${TYPE}.network.tcp_proxy.v3.TcpProxy`;
const ROUTER = { name: 'envoy.filters.http.router', typedConfig: { '@type': `${TYPE}.http.router.v3.Router` } };
const CORS = { name: 'envoy.filters.http.cors', typedConfig: { '@type': `${TYPE}.http.cors.v3.Cors` } };
const BUFFER = { name: 'buffer', typed_config: { '@type': `${TYPE}.http.buffer.v3.Buffer`, max_request_bytes: 1 } };

const manager: Filter = {
  name: 'envoy.filters.network.http_connection_manager',
  typedConfig: { '@type': HCM, statPrefix: 's', httpFilters: [CORS, ROUTER] },
};
const tcpProxy: Filter = { name: 'envoy.filters.network.tcp_proxy', typedConfig: { '@type': TCP, cluster: 'c' } };

function listener(name: string, port: number, filters: readonly Filter[] = [manager]): Listener {
  return { name, address: { socketAddress: { address: '0.0.0.0', portValue: port } }, filterChains: [{ filters }] };
}

function gateway(listeners: readonly Listener[], ...patches: EnvoyConfigObjectPatch[]): readonly Listener[] {
  return patchListeners(patchesOf(...patches), 'router', { gateway: listeners, outbound: [], inbound: [] }).gateway;
}

function inbound(listeners: readonly Listener[], ...patches: EnvoyConfigObjectPatch[]): readonly Listener[] {
  return patchListeners(patchesOf(...patches), 'sidecar', { gateway: [], outbound: [], inbound: listeners }).inbound;
}

function httpFilterNames(patched: Listener | undefined): unknown[] {
  const filters = patched?.filterChains?.[0]?.filters?.[0]?.typedConfig?.httpFilters;
  return Array.isArray(filters) ? filters.map((filter) => filter.name) : [];
}

function subFilter(name?: string) {
  return { listener: { filterChain: { filter: { name: manager.name, ...(name && { subFilter: { name } }) } } } };
}

test.each([
  ['ADD', undefined, ['envoy.filters.http.cors', 'envoy.filters.http.router', 'buffer']],
  ['INSERT_FIRST', undefined, ['buffer', 'envoy.filters.http.cors', 'envoy.filters.http.router']],
  ['INSERT_BEFORE', ROUTER.name, ['envoy.filters.http.cors', 'buffer', 'envoy.filters.http.router']],
  ['INSERT_AFTER', CORS.name, ['envoy.filters.http.cors', 'buffer', 'envoy.filters.http.router']],
  ['INSERT_BEFORE', undefined, ['buffer', 'envoy.filters.http.cors', 'envoy.filters.http.router']],
  ['INSERT_AFTER', 'absent', ['envoy.filters.http.cors', 'envoy.filters.http.router']],
  ['REPLACE', CORS.name, ['buffer', 'envoy.filters.http.router']],
  ['REPLACE', undefined, ['envoy.filters.http.cors', 'envoy.filters.http.router']],
  ['REMOVE', CORS.name, ['envoy.filters.http.router']],
  ['REMOVE', undefined, ['envoy.filters.http.cors', 'envoy.filters.http.router']],
] as const)('%s of an HTTP filter at %s', (operation, name, names) => {
  const [patched] = gateway([listener('l', 80)], configPatch('HTTP_FILTER', operation, BUFFER, subFilter(name)));
  expect(httpFilterNames(patched)).toEqual(names);
});

test('merges last, also into a filter that was just inserted', () => {
  const rename = { name: 'big', typed_config: { '@type': `${TYPE}.http.buffer.v3.Buffer`, max_request_bytes: 9 } };
  const [patched] = gateway(
    [listener('l', 80)],
    configPatch('HTTP_FILTER', 'MERGE', rename, subFilter('buffer')),
    configPatch('HTTP_FILTER', 'INSERT_FIRST', BUFFER, subFilter()),
  );
  expect(patched?.filterChains?.[0]?.filters?.[0]?.typedConfig?.httpFilters).toContainEqual({
    name: 'big',
    typedConfig: { '@type': `${TYPE}.http.buffer.v3.Buffer`, maxRequestBytes: 9 },
  });
});

test('network filters merge by type; the originals stay as they were', () => {
  const before = listener('l', 80, [tcpProxy]);
  const value = { typed_config: { '@type': TCP, idle_timeout: '600s' } };
  const [patched] = gateway([before], configPatch('NETWORK_FILTER', 'MERGE', value, { listener: { portNumber: 80 } }));
  expect(patched?.filterChains?.[0]?.filters).toEqual([
    { ...tcpProxy, typedConfig: { '@type': TCP, cluster: 'c', idleTimeout: '600s' } },
  ]);
  expect(before.filterChains?.[0]?.filters).toEqual([tcpProxy]);
});

test('inside a virtual listener the port is that of the filter chain', () => {
  const chain = (port: number) => ({ filterChainMatch: { destinationPort: port }, filters: [tcpProxy] });
  const virtual: Listener = {
    ...listener('virtualInbound', 15006),
    filterChains: [chain(8080), chain(9090), { filters: [tcpProxy] }],
  };
  const [patched] = inbound(
    [virtual],
    configPatch(
      'FILTER_CHAIN',
      'MERGE',
      { name: 'hit' },
      { context: 'SIDECAR_INBOUND', listener: { portNumber: 8080 } },
    ),
  );
  expect(patched?.filterChains?.map((filterChain) => filterChain.name)).toEqual(['hit', undefined, undefined]);
});

test.each([
  [{ sni: 'a.test' }, true],
  [{ sni: 'b.test' }, false],
  [{ transportProtocol: 'tls', applicationProtocols: 'h2,http/1.1' }, true],
  [{ applicationProtocols: 'h2,istio' }, false],
  [{ destinationPort: 443 }, false],
])('filter chain match %j: %s', (filterChain, isRemoved) => {
  const match = { serverNames: ['a.test'], transportProtocol: 'tls', applicationProtocols: ['h2', 'http/1.1'] };
  const before: Listener = { ...listener('l', 443), filterChains: [{ filterChainMatch: match, filters: [tcpProxy] }] };
  const [patched] = gateway([before], configPatch('FILTER_CHAIN', 'REMOVE', undefined, { listener: { filterChain } }));
  expect(patched?.filterChains === undefined).toBe(isRemoved);
});

test('adds and removes listeners and filter chains', () => {
  const extra = { name: 'extra', filter_chains: [{ filters: [] }] };
  const patched = gateway(
    [listener('a', 80), listener('b', 81)],
    configPatch('LISTENER', 'ADD', extra),
    configPatch('LISTENER', 'REMOVE', undefined, { listener: { portNumber: 81 } }),
    configPatch('FILTER_CHAIN', 'ADD', { name: 'more', filters: [{ name: 'x' }] }),
    configPatch('FILTER_CHAIN', 'ADD', { name: 'no filters' }),
  );
  expect(patched.map(({ name }) => name)).toEqual(['a', 'extra']);
  expect(patched[0]?.filterChains?.map(({ name }) => name)).toEqual([undefined, 'more']);
  expect(inbound([listener('a', 80)], configPatch('LISTENER', 'ADD', extra))).toHaveLength(1);
});

test('a filter chain without filters that is merged into a listener does not stay', () => {
  const value = { filter_chains: [{ name: 'bare' }, { name: 'full', filters: [{ name: 'f' }] }] };
  const [patched] = gateway([listener('a', 80, [tcpProxy])], configPatch('LISTENER', 'MERGE', value));
  expect(patched?.filterChains?.map(({ name }) => name)).toEqual([undefined, 'full']);
});

test('listener filters are inserted beside a named one', () => {
  const before = { ...listener('l', 80), listenerFilters: [{ name: 'a' }, { name: 'b' }] };
  const match = { listener: { listenerFilter: 'a' } };
  const [patched] = gateway([before], configPatch('LISTENER_FILTER', 'INSERT_AFTER', { name: 'n' }, match));
  expect(patched?.listenerFilters?.map(({ name }) => name)).toEqual(['a', 'n', 'b']);
});

test('route configurations inside inbound listeners are patched before their filters', () => {
  const routeConfig = { name: 'inbound|8080||', virtualHosts: [{ name: 'inbound|http|8080', domains: ['*'] }] };
  const filter = { ...manager, typedConfig: { '@type': HCM, routeConfig } };
  const match = { context: 'SIDECAR_INBOUND' as const, routeConfiguration: { portNumber: 8080 } };
  const [patched] = inbound(
    [listener('virtualInbound', 15006, [filter])],
    configPatch('VIRTUAL_HOST', 'MERGE', { domains: ['x'] }, match),
  );
  expect(patched?.filterChains?.[0]?.filters?.[0]?.typedConfig?.routeConfig).toEqual({
    name: 'inbound|8080||',
    virtualHosts: [{ name: 'inbound|http|8080', domains: ['*', 'x'] }],
  });
});

test('a merge of different types ends the run as the panic in istiod does: earlier work stays, the rest is not done', () => {
  const wrong = { typed_config: { '@type': TCP, idle_timeout: '1s' } };
  const patched = gateway(
    [listener('a', 80, [tcpProxy]), listener('b', 81), listener('c', 82, [tcpProxy])],
    configPatch('LISTENER', 'ADD', { name: 'extra' }),
    configPatch('NETWORK_FILTER', 'MERGE', wrong),
  );
  expect(patched.map(({ name }) => name)).toEqual(['a', 'b', 'c']);
  const timeouts = patched.map((each) => each.filterChains?.[0]?.filters?.[0]?.typedConfig?.idleTimeout);
  expect(timeouts).toEqual(['1s', undefined, undefined]);
});

test('a listener filter merge reaches every filter up to one of another type', () => {
  const typed = (name: string, type: string) => ({ name, typedConfig: { '@type': `${TYPE}.listener.${type}` } });
  const inspector = typed('envoy.filters.listener.tls_inspector', 'tls_inspector.v3.TlsInspector');
  const other = typed('other', 'tls_inspector.v3.TlsInspector');
  const http = typed('envoy.filters.listener.http_inspector', 'http_inspector.v3.HttpInspector');
  const before = { ...listener('l', 80), listenerFilters: [other, inspector, http] };
  const value = { typed_config: { ...inspector.typedConfig, initial_read_buffer_size: 512 } };
  const match = { listener: { listenerFilter: inspector.name } };
  const [patched] = gateway([before], configPatch('LISTENER_FILTER', 'MERGE', value, match));
  const sizes = patched?.listenerFilters?.map((filter) => filter.typedConfig?.initialReadBufferSize);
  expect(sizes).toEqual([512, 512, undefined]);
});
