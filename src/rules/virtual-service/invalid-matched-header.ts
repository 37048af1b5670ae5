import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { matchedHeaderFault } from '../shared/values/header-name.js';
import { httpMatchesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0212',
  name: 'invalid-matched-header',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A match names a header that cannot exist.',
  docs: {
    why: 'Header names consist of letters, digits and a few signs. No request carries any other, so the route could never match; Istio rejects the VirtualService.',
    fix: 'Correct the name. `:authority`, `:method`, `:path`, `:scheme` and `@request.auth.claims.<claim>` can be matched as well.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpMatchesOf(mesh)) {
      for (const field of ['headers', 'withoutHeaders'] as const) {
        for (const name of Object.keys(part[field] ?? {})) {
          const fault = matchedHeaderFault(name);
          if (fault === undefined) continue;
          yield {
            resource,
            path: [...path, field, name],
            at: 'key',
            message: `${field}: ${JSON.stringify(name)} ${fault}; ${rejected(resource)}`,
          };
        }
      }
    }
  },
});
