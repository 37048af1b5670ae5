import { trafficExtensions } from './wasm-plugins.js';

describe('trafficExtensions', () => {
  test('translates WasmPlugins and keeps the order of creation', () => {
    const apiVersion = 'extensions.istio.io/v1alpha1';
    const late = { name: 'a', namespace: 'x', creationTimestamp: '2024-01-01T00:00:00Z' };
    const lua = { apiVersion, kind: 'TrafficExtension', metadata: late, spec: { lua: { inlineCode: '' } } } as const;
    const spec = {
      url: 'oci://x',
      phase: 'UNSPECIFIED_PHASE',
      priority: 3,
      targetRef: { kind: 'Gateway', name: 'g' },
    } as const;
    const plugin = { apiVersion, kind: 'WasmPlugin', metadata: { name: 'p', namespace: 'x' }, spec } as const;
    expect(trafficExtensions([lua], [plugin])).toEqual([
      {
        apiVersion,
        kind: 'TrafficExtension',
        metadata: { name: 'p~istio-translated-wasmplugin', namespace: 'x' },
        spec: {
          phase: 'UNSPECIFIED',
          priority: 3,
          targetRefs: [{ kind: 'Gateway', name: 'g' }],
          wasm: { url: 'oci://x' },
        },
      },
      lua,
    ]);
  });
});
