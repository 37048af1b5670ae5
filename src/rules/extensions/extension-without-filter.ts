import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0652',
  name: 'extension-without-filter',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A TrafficExtension has neither a WebAssembly module nor a Lua script.',
  docs: {
    why: 'A TrafficExtension puts one filter into the proxies: `wasm` or `lua`. With neither there is nothing to run; Istio rejects the object.',
    fix: 'Add `wasm.url` or `lua.inlineCode`.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.TrafficExtension) {
      if (resource.spec.wasm || resource.spec.lua) continue;
      yield {
        resource,
        path: ['spec'],
        at: 'key',
        message: `the extension has neither wasm nor lua, so there is no filter to add; ${rejected(resource)}`,
        help: 'add wasm.url or lua.inlineCode',
      };
    }
  },
});
