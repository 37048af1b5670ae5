import { type ListenerSections, routeNamesOf } from './sections.js';

test('a filter chain that an EnvoyFilter added without filters asks for no routes', () => {
  const rds = { routeConfigName: 'http.80' };
  const manager = { name: 'envoy.filters.network.http_connection_manager', typedConfig: { '@type': 'x', rds } };
  const sections: ListenerSections = {
    gateway: [{ name: 'a', filterChains: [{ name: 'empty' }, { filters: [manager] }], defaultFilterChain: {} }],
    outbound: [],
    inbound: [],
  };
  expect(routeNamesOf(sections)).toEqual(['http.80']);
});
