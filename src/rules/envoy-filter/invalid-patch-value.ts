import { parseEnvoyFilter } from '../../compile/envoy-filter/parse.js';
import type { EnvoyConfigObjectPatch } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { placeOfProblem } from '../shared/envoy-filter/envoy-problem.js';
import { inspectedEnvoyFilters } from '../shared/envoy-filter/inspected-patches.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0607',
  name: 'invalid-patch-value',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The value of a patch is not the Envoy message that it should be.',
  docs: {
    why: 'The value is read as the Envoy message that `applyTo` stands for. With a wrong type, an unknown enum value or an unknown `@type` it cannot be read; Istio rejects the EnvoyFilter.',
    fix: 'Look the message up in the API reference of Envoy. Types of API version 2 no longer exist: use those with `.v3.`.',
  },
  *check({ mesh }) {
    for (const resource of inspectedEnvoyFilters(mesh)) {
      for (const { source, problem } of parseEnvoyFilter(resource).dropped) {
        const entry = resource.spec.configPatches?.[source.index];
        if (entry === undefined || !isJudged(entry)) continue;
        const { steps, fact } = placeOfProblem(problem, entry.patch?.value);
        yield {
          resource,
          path: ['spec', 'configPatches', source.index, 'patch', 'value', ...steps],
          message: `the value to patch a ${entry.applyTo} with cannot be read: ${fact}; ${rejected(resource)}`,
          help: /\.v2(alpha\d?)?\./.test(problem) ? 'use the type of the v3 API' : undefined,
        };
      }
    }
  },
});

function isJudged({ match, patch }: EnvoyConfigObjectPatch): boolean {
  return match?.context !== 'WAYPOINT' && (patch?.operation ?? 'INVALID') !== 'INVALID';
}
