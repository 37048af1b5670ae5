import { mergeMessages, mergeTypedConfigs } from './merge.js';

const ROUTE = 'envoy.config.route.v3.Route';
const CLUSTER = 'envoy.config.cluster.v3.Cluster';
const TCP = 'type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy';

test('appends lists, replaces map entries and scalars, recurses into messages', () => {
  const base = {
    name: 'a',
    responseHeadersToRemove: ['x'],
    typedPerFilterConfig: { f: { '@type': 't/a' }, g: { '@type': 't/b' } },
    route: { cluster: 'c', timeout: '1s' },
  };
  const patch = {
    name: 'b',
    responseHeadersToRemove: ['y'],
    typedPerFilterConfig: { f: { '@type': 't/c' } },
    route: { timeout: '2.500s' },
  };
  expect(mergeMessages(ROUTE, base, patch)).toEqual({
    name: 'b',
    responseHeadersToRemove: ['x', 'y'],
    typedPerFilterConfig: { f: { '@type': 't/c' }, g: { '@type': 't/b' } },
    route: { cluster: 'c', timeout: '2.500s' },
  });
  expect(base.responseHeadersToRemove).toEqual(['x']);
});

test('a member of a oneof replaces the others and merges with itself', () => {
  const base = { route: { cluster: 'c' } };
  expect(mergeMessages(ROUTE, base, { redirect: { hostRedirect: 'h' } })).toEqual({ redirect: { hostRedirect: 'h' } });
  expect(mergeMessages(ROUTE, base, { route: { clusterHeader: 'x' } })).toEqual({ route: { clusterHeader: 'x' } });
});

test('a zero in a wrapper does not overwrite, but sets what was not set', () => {
  const retry = (numRetries?: number) => ({ route: { retryPolicy: { numRetries } } });
  expect(mergeMessages(ROUTE, retry(2), retry(0))).toEqual(retry(2));
  expect(mergeMessages(ROUTE, retry(), retry(0))).toEqual(retry(0));
  expect(mergeMessages(ROUTE, retry(2), retry(3))).toEqual(retry(3));
});

test('structures merge by key, other Any values are replaced whole', () => {
  const base = { metadata: { filterMetadata: { istio: { a: 1 } } } };
  const patch = { metadata: { filterMetadata: { other: { b: 2 } } } };
  expect(mergeMessages(CLUSTER, base, patch)).toEqual({
    metadata: { filterMetadata: { istio: { a: 1 }, other: { b: 2 } } },
  });
  const socket = (typedConfig: object) => ({ transportSocket: { name: 's', typedConfig } });
  const replaced = mergeMessages(
    CLUSTER,
    socket({ '@type': TCP, cluster: 'a' }),
    socket({ '@type': TCP, statPrefix: 'p' }),
  );
  expect(replaced).toEqual(socket({ '@type': TCP, statPrefix: 'p' }));
});

test('typed configs of one type merge as messages', () => {
  expect(mergeTypedConfigs({ '@type': TCP, cluster: 'a' }, { '@type': TCP, idleTimeout: '600s' })).toEqual({
    outcome: 'merged',
    value: { '@type': TCP, cluster: 'a', idleTimeout: '600s' },
  });
  expect(mergeTypedConfigs({ '@type': TCP }, { '@type': 't/envoy.extensions.filters.http.lua.v3.Lua' }).outcome).toBe(
    'type-mismatch',
  );
  expect(mergeTypedConfigs({ '@type': 't/no.Such' }, { '@type': TCP }).outcome).toBe('unknown-type');
});
