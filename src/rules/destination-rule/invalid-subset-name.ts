import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { isDnsLabel } from '../shared/values/dns-name.js';

export const rule = defineRule({
  code: 'MSH0302',
  name: 'invalid-subset-name',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The name of a subset is empty or no DNS label.',
  docs: {
    why: 'The name of a subset becomes part of the name of its cluster and of its SNI name. Istio rejects a DestinationRule with a name that is no DNS label.',
    fix: 'Use letters, digits and hyphens, at most 63, such as `v1-2`.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.DestinationRule) {
      for (const [index, { name }] of (resource.spec.subsets ?? []).entries()) {
        if (name === undefined || isDnsLabel(name)) continue;
        const fact =
          name === '' ? `subset ${index + 1} has no name` : `${JSON.stringify(name)} cannot be the name of a subset`;
        yield {
          resource,
          path: ['spec', 'subsets', index, 'name'],
          message: `${fact}; ${rejected(resource)}`,
          help: 'use letters, digits and hyphens',
        };
      }
    }
  },
});
