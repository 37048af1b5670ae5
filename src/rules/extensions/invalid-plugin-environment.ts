import type { WasmSettings } from '../../schema/types/telemetry.js';
import { defineRule } from '../rule.js';
import { wasmModules } from '../shared/extensions/wasm-modules.js';
import { rejected } from '../shared/rejection.js';

type Variable = NonNullable<NonNullable<WasmSettings['vmConfig']>['env']>[number];

export const rule = defineRule({
  code: 'MSH0651',
  name: 'invalid-plugin-environment',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'An environment variable of a WebAssembly plugin is given twice, or both inherited and set.',
  docs: {
    why: 'A variable of the plugin has one value: the one written (`INLINE`, the default) or the one the proxy container has (`HOST`). Istio rejects the object when a name comes twice or a HOST variable has a value.',
    fix: 'Keep one entry for each name, and `value` with INLINE only.',
  },
  *check({ mesh }) {
    for (const { resource, path, settings } of wasmModules(mesh)) {
      const variables = settings.vmConfig?.env ?? [];
      for (const [index, variable] of variables.entries()) {
        const fault = variableFault(variable, variables.slice(0, index));
        if (fault === undefined) continue;
        yield {
          resource,
          path: [...path, 'vmConfig', 'env', index, fault.field],
          message: `the variable ${variable.name} ${fault.text}; ${rejected(resource)}`,
        };
      }
    }
  },
});

function variableFault(
  { name, valueFrom = 'INLINE', value }: Variable,
  earlier: readonly Variable[],
): { readonly field: string; readonly text: string } | undefined {
  if (name && earlier.some((other) => other.name === name)) return { field: 'name', text: 'is given twice' };
  if (valueFrom === 'HOST' && value) {
    return {
      field: 'value',
      text: `is taken from the proxy container, but has the value ${JSON.stringify(value)} as well`,
    };
  }
  return undefined;
}
