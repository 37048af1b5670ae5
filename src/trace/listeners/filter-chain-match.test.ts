import type { FilterChain, FilterChainMatch } from '../../envoy/types.js';
import type { TraceRequest } from '../request.js';
import { connectionOf } from './connection.js';
import { findFilterChain } from './filter-chain-match.js';
import { inspect } from './inspection.js';

const chain = (name: string, filterChainMatch: FilterChainMatch): FilterChain => ({
  name,
  filterChainMatch,
  filters: [],
});

function chosen(chains: readonly FilterChain[], request: TraceRequest): string | undefined {
  const listener = {
    name: 'l',
    filterChains: chains,
    listenerFilters: [{ name: 'envoy.filters.listener.tls_inspector' }],
  };
  const connection = connectionOf(request);
  if (connection === undefined) throw new Error('no port');
  return findFilterChain(listener, connection, inspect(listener, connection))?.name;
}

test('the most specific server name wins, and a wildcard does not cover its own domain', () => {
  const chains = [
    chain('wild', { serverNames: ['*.example.com'] }),
    chain('exact', { serverNames: ['a.example.com'] }),
    chain('longer', { serverNames: ['*.b.example.com'] }),
  ];
  const tls = { listenerPort: 443, tls: true };
  expect(chosen(chains, { ...tls, sni: 'A.example.com' })).toBe('exact');
  expect(chosen(chains, { ...tls, sni: 'x.b.example.com' })).toBe('longer');
  expect(chosen(chains, { ...tls, sni: 'x.example.com' })).toBe('wild');
  expect(chosen(chains, { ...tls, sni: 'example.com' })).toBeUndefined();
  expect(chosen(chains, { ...tls, sni: '' })).toBeUndefined();
});

test('a chain for the port hides those for any port, even when it takes nothing', () => {
  const chains = [
    chain('strict', { destinationPort: 8080, transportProtocol: 'tls' }),
    chain('any', { transportProtocol: 'raw_buffer' }),
  ];
  expect(chosen(chains, { listenerPort: 8080 })).toBeUndefined();
  expect(chosen(chains, { listenerPort: 9090 })).toBe('any');
});

test("the client's first known application protocol decides", () => {
  const chains = [chain('tcp', { applicationProtocols: ['istio'] }), chain('http', { applicationProtocols: ['h2'] })];
  expect(chosen(chains, { listenerPort: 1, tls: true, alpn: ['x', 'h2', 'istio'] })).toBe('http');
});

test('the longest address range wins', () => {
  const chains = [
    chain('wide', { prefixRanges: [{ addressPrefix: '10.0.0.0', prefixLen: 8 }] }),
    chain('narrow', { prefixRanges: [{ addressPrefix: '10.1.0.0', prefixLen: 16 }] }),
    chain('rest', {}),
  ];
  expect(chosen(chains, { destination: '10.1.2.3:80' })).toBe('narrow');
  expect(chosen(chains, { destination: '10.2.2.3:80' })).toBe('wide');
  expect(chosen(chains, { destination: '192.0.2.1:80' })).toBe('rest');
});

test('the client decides last: its address, then whether it is local', () => {
  const near = { addressPrefix: '10.1.0.0', prefixLen: 16 };
  const ranges = [chain('near', { sourcePrefixRanges: [near] }), chain('far', {})];
  expect(chosen(ranges, { listenerPort: 1, source: '10.1.2.3' })).toBe('near');
  expect(chosen(ranges, { listenerPort: 1, source: '192.0.2.1' })).toBe('far');
  const direct = [chain('proxy', { directSourcePrefixRanges: [near] })];
  expect(chosen(direct, { listenerPort: 1, source: '192.0.2.1' })).toBeUndefined();
  const types = [chain('local', { sourceType: 'SAME_IP_OR_LOOPBACK' }), chain('external', { sourceType: 'EXTERNAL' })];
  expect(chosen(types, { destination: '10.0.0.1:80', source: '10.0.0.1' })).toBe('local');
  expect(chosen(types, { destination: '10.0.0.1:80', source: '10.0.0.2' })).toBe('external');
  const external = [chain('external', { sourceType: 'EXTERNAL' }), chain('rest', {})];
  expect(chosen(external, { listenerPort: 1, source: '127.0.0.1' })).toBe('rest');
  expect(chosen([chain('port', { sourcePorts: [1234] }), chain('any', {})], { listenerPort: 1 })).toBe('any');
});
