import type { TrafficExtensionResource, WasmPluginResource } from '../schema/types/telemetry.js';
import { compareCreation } from './order.js';

/** TrafficExtensions and WasmPlugins, which istiod translates to TrafficExtensions, in order of creation. */
export function trafficExtensions(
  extensions: readonly TrafficExtensionResource[],
  plugins: readonly WasmPluginResource[],
): readonly TrafficExtensionResource[] {
  if (plugins.length === 0) return extensions;
  return [...extensions, ...plugins.map(translateWasmPlugin)].sort(compareCreation);
}

function translateWasmPlugin({ metadata, spec }: WasmPluginResource): TrafficExtensionResource {
  const { selector, targetRef, targetRefs, phase, priority, match, ...wasm } = spec;
  return {
    apiVersion: 'extensions.istio.io/v1alpha1',
    kind: 'TrafficExtension',
    metadata: { ...metadata, name: `${metadata.name}~istio-translated-wasmplugin` },
    spec: {
      selector,
      targetRefs: targetRefs ?? (targetRef && [targetRef]),
      phase: phase === 'UNSPECIFIED_PHASE' ? 'UNSPECIFIED' : phase,
      priority,
      match,
      wasm,
    },
  };
}
