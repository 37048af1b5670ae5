import { enumDescriptor, messageDescriptor } from './table.js';

const CLUSTER = 'envoy.config.cluster.v3.Cluster';

function field(message: string, name: string) {
  return messageDescriptor(message)?.fields.find((candidate) => candidate.name === name);
}

test('describes a field: JSON name, type, and whether a default value counts as set', () => {
  expect(field(CLUSTER, 'alt_stat_name')).toEqual({
    name: 'alt_stat_name',
    jsonName: 'altStatName',
    type: { kind: 'scalar', scalar: 'string' },
    repeated: false,
    mapKey: undefined,
    oneof: undefined,
    presence: false,
  });
  expect(field(CLUSTER, 'per_connection_buffer_limit_bytes')?.presence).toBe(true);
  expect(field(CLUSTER, 'transport_socket_matches')).toMatchObject({ repeated: true, presence: false });
});

test('resolves types of the same and of other packages', () => {
  expect(field(CLUSTER, 'transport_socket')?.type).toEqual({
    kind: 'message',
    name: 'envoy.config.core.v3.TransportSocket',
  });
  expect(field(CLUSTER, 'lb_policy')?.type).toEqual({ kind: 'enum', name: `${CLUSTER}.LbPolicy` });
  expect(field(CLUSTER, 'typed_extension_protocol_options')).toMatchObject({
    mapKey: 'string',
    type: { kind: 'message', name: 'google.protobuf.Any' },
  });
});

test('knows which members exclude each other', () => {
  const type = field(CLUSTER, 'type');
  expect(type?.oneof).toBeDefined();
  expect(field(CLUSTER, 'cluster_type')?.oneof).toBe(type?.oneof);
});

test('reads enums both ways', () => {
  const policies = enumDescriptor(`${CLUSTER}.LbPolicy`);
  expect(policies?.names.get(1)).toBe('LEAST_REQUEST');
  expect(policies?.numbers.get('CLUSTER_PROVIDED')).toBe(6);
});

test('covers extensions, contributed extensions and messages of Istio', () => {
  for (const name of [
    'envoy.extensions.filters.http.lua.v3.Lua',
    'envoy.extensions.filters.http.golang.v3alpha.Config',
    'istio.envoy.config.filter.http.alpn.v2alpha1.FilterConfig',
    'stats.PluginConfig',
    'udpa.type.v1.TypedStruct',
  ]) {
    expect(messageDescriptor(name)?.fields.length).toBeGreaterThan(0);
  }
});

test('has no descriptor for an unknown message', () => {
  expect(messageDescriptor('envoy.config.filter.http.lua.v2.Lua')).toBeUndefined();
});
