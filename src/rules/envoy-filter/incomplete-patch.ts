import type { EnvoyConfigObjectPatch } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { envoyPatchesOf } from '../shared/envoy-filter/inspected-patches.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0601',
  name: 'incomplete-patch',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A patch does not say what it applies to, what it does, or with which value.',
  docs: {
    why: 'A patch needs the kind of object (`applyTo`), an `operation`, and except for `REMOVE` a `value`. Istio rejects the EnvoyFilter otherwise.',
    fix: 'Complete the patch: `applyTo: HTTP_FILTER`, `patch: {operation: INSERT_BEFORE, value: {...}}`.',
  },
  *check({ mesh }) {
    for (const { resource, entry, path, index } of envoyPatchesOf(mesh)) {
      const missing = missingPart(entry);
      if (missing === undefined) continue;
      const message = `patch ${index + 1} has no ${missing.what}; ${rejected(resource)}`;
      yield { resource, path: [...path, ...missing.steps], message };
    }
  },
});

function missingPart({
  applyTo = 'INVALID',
  patch,
}: EnvoyConfigObjectPatch): { what: string; steps: Path } | undefined {
  if (applyTo === 'INVALID') return { what: 'applyTo', steps: [] };
  if (patch === undefined) return { what: 'patch', steps: [] };
  const { operation = 'INVALID', value } = patch;
  if (operation === 'INVALID') return { what: 'operation', steps: ['patch'] };
  const hasValue = value !== undefined && value !== null;
  return hasValue || operation === 'REMOVE' ? undefined : { what: `value to ${operation}`, steps: ['patch'] };
}
