import { patchClusters } from './apply.js';
import { configPatch, patchesOf } from './test-filters.js';

const UPSTREAM_TLS = 'type.googleapis.com/envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext';
const web = { name: 'outbound|80||web.app.svc.cluster.local', type: 'EDS' as const };
const v1 = { name: 'outbound|80|v1|web.app.svc.cluster.local', type: 'EDS' as const };

function marked(
  match: Parameters<typeof configPatch>[3],
  clusters = [web, v1],
  context = 'SIDECAR_OUTBOUND' as const,
): string[] {
  const patches = patchesOf(configPatch('CLUSTER', 'MERGE', { alt_stat_name: 'marked' }, match));
  const patched = patchClusters(patches, context, clusters);
  return patched.filter((cluster) => cluster.altStatName === 'marked').map((cluster) => cluster.name);
}

test.each([
  [{ cluster: { name: web.name } }, [web.name]],
  [{ cluster: { service: 'web.app.svc.cluster.local' } }, [web.name, v1.name]],
  [{ cluster: { subset: 'v1' } }, [v1.name]],
  [{ cluster: { portNumber: 81 } }, []],
  [{ context: 'GATEWAY' as const }, []],
  ['ANY' as const, [web.name, v1.name]],
])('selects by %j', (match, names) => {
  expect(marked(match)).toEqual(names);
});

test('inbound clusters match by the services behind them', () => {
  const inbound = { name: 'inbound|8080||' };
  const match = { context: 'SIDECAR_INBOUND' as const, cluster: { service: 'web.app' } };
  const patches = patchesOf(configPatch('CLUSTER', 'MERGE', { alt_stat_name: 'marked' }, match));
  const patch = (host: string) => patchClusters(patches, 'SIDECAR_INBOUND', [inbound], () => [host])[0];
  expect(patch('web.app')?.altStatName).toBe('marked');
  expect(patch('api.app')).toBe(inbound);
});

test('removes, and adds at the end; ANY does not add to inbound', () => {
  const patches = patchesOf(
    configPatch('CLUSTER', 'ADD', { name: 'extra', connect_timeout: '1s' }),
    configPatch('CLUSTER', 'REMOVE', undefined, { cluster: { subset: 'v1' } }),
  );
  expect(patchClusters(patches, 'SIDECAR_OUTBOUND', [web, v1])).toEqual([web, { name: 'extra', connectTimeout: '1s' }]);
  expect(patchClusters(patches, 'SIDECAR_INBOUND', [web])).toEqual([web]);
});

test('a transport socket merges into the one of its name and takes the rest of the patch with it', () => {
  const socket = (typedConfig: object) => ({
    name: 'envoy.transport_sockets.tls',
    typedConfig: { '@type': UPSTREAM_TLS, ...typedConfig },
  });
  const value = { alt_stat_name: 'lost', transport_socket: socket({ sni: 'new' }) };
  const patches = patchesOf(configPatch('CLUSTER', 'MERGE', value));
  const patch = (cluster: object) => patchClusters(patches, 'GATEWAY', [{ name: 'c', ...cluster }])[0];

  expect(patch({})).toEqual({ name: 'c', transportSocket: socket({ sni: 'new' }) });
  expect(patch({ transportSocket: socket({ allowRenegotiation: true }) })).toEqual({
    name: 'c',
    transportSocket: socket({ allowRenegotiation: true, sni: 'new' }),
  });
  const match = (name: string, transportSocket: object) => ({ name, match: {}, transportSocket });
  const plain = match('tlsMode-disabled', { name: 'raw_buffer' });
  expect(patch({ transportSocketMatches: [match('tlsMode-istio', socket({})), plain] })).toEqual({
    name: 'c',
    transportSocketMatches: [match('tlsMode-istio', socket({ sni: 'new' })), plain],
  });
  expect(patch({ transportSocketMatches: [plain] })).toEqual({ name: 'c', transportSocketMatches: [plain] });
});

test('without patches the list itself comes back', () => {
  const clusters = [web];
  expect(patchClusters(patchesOf(), 'SIDECAR_OUTBOUND', clusters)).toBe(clusters);
});
