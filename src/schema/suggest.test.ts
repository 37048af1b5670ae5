import { schemaFilesOf } from './schema-files.js';
import { didYouMean, isSnakeCaseOf } from './suggest.js';

test.each([
  ['traffic_policy', 'trafficPolicy'],
  ['trafficpolicy', 'trafficPolicy'],
  ['retry', 'retries'],
  ['routes', 'route'],
  ['destinaton', 'destination'],
  ['portNumber', 'port'],
  ['tsl', 'tls'],
  ['zebra', undefined],
])('%s: %s', (word, expected) => {
  expect(didYouMean(word, ['trafficPolicy', 'retries', 'route', 'destination', 'port', 'tls'])).toBe(expected);
});

test('snake case is told from other misspellings', () => {
  expect(isSnakeCaseOf('load_balancer', 'loadBalancer')).toBe(true);
  expect(isSnakeCaseOf('loadbalancer', 'loadBalancer')).toBe(false);
});

test('the schema of a kind is found in any spelling', () => {
  expect(schemaFilesOf('virtualservices')).toEqual(['istio/virtualservice.json']);
  expect(schemaFilesOf('Gateway')).toEqual(['gateway-api/gateway.json', 'istio/gateway.json']);
  expect(schemaFilesOf('meshconfig')).toEqual(['istio/meshconfig.json']);
  expect(schemaFilesOf('Canary')).toEqual([]);
});
