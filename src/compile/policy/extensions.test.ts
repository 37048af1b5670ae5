import type { ListenerClass } from '../context.js';
import { extensionFilters } from './extensions.js';
import { policy, webContext } from './test-mesh.js';

const plugin = (name: string, spec: string, namespace?: string) =>
  policy('WasmPlugin', name, `{url: 'oci://r.test/x', ${spec}}`, namespace);
const extension = (name: string, spec: string, namespace?: string) =>
  policy('TrafficExtension', name, `{${spec}}`, namespace);

/** Names of the filters of each phase, shortened. */
const names = (
  yaml: readonly string[],
  {
    listenerClass = 'inbound',
    layer = 'http',
    port = 8080,
  }: { listenerClass?: ListenerClass; layer?: 'http' | 'network'; port?: number } = {},
) => {
  const { authn, authz, stats, unspecified } = extensionFilters(webContext(...yaml), listenerClass, layer, port);
  return [authn, authz, stats, unspecified].map((filters) =>
    filters.map(({ name }) =>
      name.replace('extensions.istio.io/trafficextension/', '').replace('~istio-translated-wasmplugin', ''),
    ),
  );
};

test('extensions are sorted into phases', () => {
  expect(
    names([
      plugin('a', 'phase: AUTHN'),
      plugin('b', 'phase: AUTHZ'),
      plugin('c', 'phase: STATS'),
      plugin('d', ''),
      plugin('e', 'phase: UNSPECIFIED_PHASE'),
    ]),
  ).toEqual([['shop.a'], ['shop.b'], ['shop.c'], ['shop.d', 'shop.e']]);
});

test('higher priorities come first, none last; then the own namespace before the root namespace', () => {
  expect(
    names([
      plugin('a', '', 'istio-system'),
      plugin('b', ''),
      plugin('c', 'priority: -1'),
      plugin('d', 'priority: 10', 'istio-system'),
      plugin('e', 'priority: 10'),
      plugin('f', 'priority: 10', 'tools'),
    ])[3],
  ).toEqual(['shop.e', 'istio-system.d', 'shop.c', 'shop.b', 'istio-system.a']);
});

test('modes and ports must match in the same entry', () => {
  const yaml = [
    plugin('server', 'match: [{mode: SERVER}]'),
    plugin('client', 'match: [{mode: CLIENT}]'),
    plugin('both', 'match: [{mode: CLIENT_AND_SERVER, ports: [{number: 8080}]}]'),
    plugin('entries', 'match: [{mode: CLIENT, ports: [{number: 8080}]}, {mode: SERVER, ports: [{number: 9090}]}]'),
  ];
  expect(names(yaml)[3]).toEqual(['shop.both', 'shop.server']);
  expect(names(yaml, { port: 9090 })[3]).toEqual(['shop.entries', 'shop.server']);
  expect(names(yaml, { listenerClass: 'outbound' })[3]).toEqual(['shop.both', 'shop.client', 'shop.entries']);
  expect(names(yaml, { listenerClass: 'gateway', port: 1 })[3]).toEqual(['shop.client']);
});

test('modules are discovered, Lua is inlined', () => {
  const yaml = [plugin('wasm', ''), extension('lua', 'lua: {inlineCode: "print(1)"}')];
  expect(extensionFilters(webContext(...yaml), 'inbound', 'http', 80).unspecified).toEqual([
    {
      name: 'extensions.istio.io/trafficextension/shop.lua',
      typedConfig: {
        '@type': 'type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua',
        defaultSourceCode: { inlineString: 'print(1)' },
      },
    },
    {
      name: 'extensions.istio.io/trafficextension/shop.wasm~istio-translated-wasmplugin',
      configDiscovery: {
        configSource: { ads: {}, initialFetchTimeout: '0s', resourceApiVersion: 'V3' },
        typeUrls: [
          'type.googleapis.com/envoy.extensions.filters.http.wasm.v3.Wasm',
          'type.googleapis.com/envoy.extensions.filters.http.rbac.v3.RBAC',
        ],
      },
    },
  ]);
});

test('network filters are those that say so', () => {
  const yaml = [plugin('http', 'type: HTTP'), plugin('net', 'type: NETWORK'), extension('lua', 'lua: {inlineCode: x}')];
  expect(names(yaml)[3]).toEqual(['shop.http', 'shop.lua']);
  expect(names(yaml, { layer: 'network' })[3]).toEqual(['shop.net']);
});

test('selectors choose workloads', () => {
  const yaml = [
    plugin('a', 'selector: {matchLabels: {app: web}}'),
    plugin('b', 'selector: {matchLabels: {app: api}}'),
    plugin('c', 'targetRefs: [{kind: Gateway, group: gateway.networking.k8s.io, name: web}]'),
  ];
  expect(names(yaml)[3]).toEqual(['shop.a']);
});
