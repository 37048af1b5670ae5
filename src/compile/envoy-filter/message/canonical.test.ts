import { canonicalise } from './canonical.js';

const CLUSTER = 'envoy.config.cluster.v3.Cluster';
const LUA = 'type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua';

function canonical(name: string, value: unknown): unknown {
  const result = canonicalise(name, value);
  return result.ok ? result.value : result.problem;
}

test('accepts snake_case and camelCase and writes camelCase', () => {
  expect(canonical(CLUSTER, { alt_stat_name: 'a', ignoreHealthOnHostRemoval: true })).toEqual({
    altStatName: 'a',
    ignoreHealthOnHostRemoval: true,
  });
});

test('drops defaults, unless the field knows that it was set', () => {
  expect(
    canonical(CLUSTER, {
      alt_stat_name: '',
      lb_policy: 'ROUND_ROBIN',
      per_connection_buffer_limit_bytes: 0,
      type: 'STATIC',
      filters: [],
      common_lb_config: {},
    }),
  ).toEqual({ perConnectionBufferLimitBytes: 0, type: 'STATIC', commonLbConfig: {} });
});

test.each([
  ['30.5s', '30.500s'],
  ['0.25s', '0.250s'],
  ['1m30s', '90s'],
  ['100ms', '0.100s'],
])('prints the duration %s as %s', (written, printed) => {
  expect(canonical(CLUSTER, { connect_timeout: written })).toEqual({ connectTimeout: printed });
});

test('names enum numbers and prints 64-bit integers as strings', () => {
  const ring = { lb_policy: 2, ring_hash_lb_config: { minimum_ring_size: 1024 } };
  expect(canonical(CLUSTER, ring)).toEqual({ lbPolicy: 'RING_HASH', ringHashLbConfig: { minimumRingSize: '1024' } });
});

test('expands Any and leaves free-form structures alone', () => {
  const metadata = { filter_metadata: { 'my.space': { some_key: 0 } } };
  expect(canonical(CLUSTER, { metadata })).toEqual({
    metadata: { filterMetadata: { 'my.space': { some_key: 0 } } },
  });
  const filter = { name: 'lua', typed_config: { '@type': LUA, default_source_code: { inline_string: 'x' } } };
  expect(canonical('envoy.config.listener.v3.Filter', filter)).toEqual({
    name: 'lua',
    typedConfig: { '@type': LUA, defaultSourceCode: { inlineString: 'x' } },
  });
});

test('ignores unknown fields; the later member of a oneof wins', () => {
  expect(canonical('envoy.config.route.v3.RouteMatch', { path: '/a', prefix: '/b', bogus: 1 })).toEqual({ path: '/a' });
});

test.each([
  [{ name: 5 }, 'Cluster.name: not of type string'],
  [{ lb_policy: 'BEST' }, 'Cluster.lb_policy: "BEST" is not a value of envoy.config.cluster.v3.Cluster.LbPolicy'],
  [{ connect_timeout: 3 }, 'Cluster.connect_timeout: not a duration'],
  [{ max_requests_per_connection: -1 }, 'Cluster.max_requests_per_connection: not of type uint32'],
  [
    { transport_socket: { typed_config: { '@type': 'x/y.Z' } } },
    'Cluster.transport_socket.typed_config: unknown message type y.Z',
  ],
  [{ transport_socket: { typed_config: {} } }, 'Cluster.transport_socket.typed_config: has no @type'],
  ['text', 'Cluster: not an object'],
])('refuses %j', (value, problem) => {
  expect(canonical(CLUSTER, value)).toBe(problem);
});
