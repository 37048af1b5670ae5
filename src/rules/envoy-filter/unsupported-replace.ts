import { defineRule } from '../rule.js';
import { patchSequence } from '../shared/envoy-filter/patch-sequence.js';

const REPLACEABLE: readonly (string | undefined)[] = ['NETWORK_FILTER', 'HTTP_FILTER', 'VIRTUAL_HOST'];

export const rule = defineRule({
  code: 'MSH0621',
  name: 'unsupported-replace',
  severity: 'error',
  upstream: ['IST0152'],
  summary: 'An EnvoyFilter replaces something other than a filter or a virtual host.',
  docs: {
    why: 'REPLACE works for network filters, HTTP filters and virtual hosts. On anything else the patch is skipped, and the proxy keeps what it had.',
    fix: 'Use MERGE, or REMOVE together with ADD.',
  },
  *check({ mesh }) {
    for (const { resource, patch, path } of patchSequence(mesh)) {
      if (patch.patch?.operation !== 'REPLACE' || REPLACEABLE.includes(patch.applyTo)) continue;
      yield {
        resource,
        path: [...path, 'patch', 'operation'],
        message: `REPLACE is not supported for ${patch.applyTo}, so the patch is skipped`,
        help: 'use MERGE, or REMOVE together with ADD',
      };
    }
  },
});
