import { placeOfProblem } from './envoy-problem.js';
import { messagesIn } from './envoy-values.js';

const FILTER = 'envoy.config.listener.v3.Filter';
const HCM = 'envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager';

test('finds messages inside lists, maps and typed configs, in either spelling', () => {
  const value = {
    name: 'hcm',
    typed_config: {
      '@type': `type.googleapis.com/${HCM}`,
      httpFilters: [{ name: 'router' }],
      route_config: { virtual_hosts: [{ name: 'a' }] },
    },
  };
  expect([...messagesIn(FILTER, value)].map(({ name, path }) => [name.split('.').at(-1), path])).toEqual([
    ['Filter', []],
    ['HttpConnectionManager', ['typed_config']],
    ['RouteConfiguration', ['typed_config', 'route_config']],
    ['VirtualHost', ['typed_config', 'route_config', 'virtual_hosts', 0]],
    ['HttpFilter', ['typed_config', 'httpFilters', 0]],
  ]);
});

test('values of other types hold no messages', () => {
  expect([
    ...messagesIn(FILTER, 'text'),
    ...messagesIn('no.such.Message', {}),
    ...messagesIn(FILTER, undefined),
  ]).toEqual([]);
});

test('places a problem as far as the value has the field', () => {
  const value = { loadAssignment: { endpoints: [{ lb_endpoints: 7 }] } };
  expect(placeOfProblem('Cluster.load_assignment.endpoints[0].lb_endpoints: not a list', value)).toEqual({
    steps: ['loadAssignment', 'endpoints', 0, 'lb_endpoints'],
    fact: 'lb_endpoints: not a list',
  });
  expect(placeOfProblem('Cluster: not an object', 'text')).toEqual({ steps: [], fact: 'not an object' });
  expect(placeOfProblem('Cluster.a.b: wrong', { a: 1 })).toEqual({ steps: ['a'], fact: 'b: wrong' });
});
