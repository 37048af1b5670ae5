import type { JsonRecord } from '../source/json-fields.js';
import { DEFAULT_OPTIONS, type StockConfig } from './config.js';
import { dropRefusedListeners } from './refused-listeners.js';

const TCP = { name: 'envoy.filters.network.tcp_proxy' };
const ECHO = { name: 'envoy.filters.network.echo' };
const NOTHING = { listeners: [], routes: [], clusters: [], endpoints: [], secrets: [], bootstrap: {} };

function refusalOf(filterChains: readonly JsonRecord[]): string | undefined {
  const config: StockConfig = { listeners: [{ name: 'l', filterChains }], clusters: [], secrets: [], bootstrap: {} };
  return dropRefusedListeners(config, DEFAULT_OPTIONS, NOTHING).changes[0]?.reason;
}

const chain = (...serverNames: readonly string[]) => ({ filterChainMatch: { serverNames }, filters: [TCP] });

test('chains that share no server name are fine', () => {
  expect(refusalOf([chain('a.test', '*.b.test'), chain('*.a.test')])).toBeUndefined();
});

test('one server name in two chains', () => {
  expect(refusalOf([chain('a.test', '*.b.test'), chain('*.b.test')])).toContain('SNI *.b.test');
});

test('a filter after the one that ends the chain', () => {
  expect(refusalOf([{ filters: [ECHO, TCP] }])).toContain(
    'envoy.filters.network.tcp_proxy stands after envoy.filters.network.echo',
  );
});

test('a JWT claim matched by an empty text', () => {
  const route = { name: 'claim', match: { prefix: '/', dynamicMetadata: [{ value: { stringMatch: {} } }] } };
  const routeConfig = { virtualHosts: [{ name: 'a.test:80', routes: [route] }] };
  const manager = { name: 'envoy.filters.network.http_connection_manager', typedConfig: { routeConfig } };
  expect(refusalOf([{ filters: [manager] }])).toContain('route claim of a.test:80');
});
