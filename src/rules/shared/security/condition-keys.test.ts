import { conditionKeyFault } from './condition-keys.js';

test.each([
  'source.ip',
  'connection.sni',
  'request.headers[x-user]',
  'request.auth.claims[realm][roles]',
  'experimental.envoy.filters.network.mysql_proxy[db.table]',
])('%s is a key', (key) => {
  expect(conditionKeyFault(key)).toBeUndefined();
});

test.each([
  ['', 'is empty', undefined],
  ['request.headers', 'names no entry', 'write request.headers[name]'],
  ['experimental.envoy.filters.network.mysql_proxy', 'names no entry', undefined],
  ['request.header[x-user]', 'is not an attribute Istio knows', 'did you mean request.headers[x-user]?'],
  ['source.ips', 'is not an attribute Istio knows', 'did you mean source.ip?'],
  ['destination.labels[app]', 'is no longer an attribute', 'select the workloads with selector.matchLabels'],
  ['destination.user', 'was an attribute of Istio before 1.4 only', undefined],
])('%s %s', (key, fault, help) => {
  expect(conditionKeyFault(key)).toEqual(help === undefined ? { fault } : { fault, help });
});
