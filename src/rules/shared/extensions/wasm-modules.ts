import type { Mesh } from '../../../model/mesh.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import type { WasmSettings } from '../../../schema/types/telemetry.js';
import type { Path } from '../../../source/document.js';

/** A WebAssembly module and where its settings stand. */
export interface WasmModule {
  readonly resource: KubernetesObject;
  readonly path: Path;
  readonly settings: WasmSettings;
}

/** The modules of every WasmPlugin and TrafficExtension. */
export function wasmModules({ resources }: Pick<Mesh, 'resources'>): readonly WasmModule[] {
  return [
    ...resources.WasmPlugin.map((resource) => ({ resource, path: ['spec'], settings: resource.spec })),
    ...resources.TrafficExtension.flatMap((resource) => {
      const { wasm } = resource.spec;
      return wasm === undefined ? [] : [{ resource, path: ['spec', 'wasm'], settings: wasm }];
    }),
  ];
}
