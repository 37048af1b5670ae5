import { defineRule } from '../rule.js';
import { expressionFault } from '../shared/cel/expression.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0804',
  name: 'invalid-access-log-filter',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The filter of an access log is not a CEL expression.',
  docs: {
    why: 'Envoy decides with a CEL expression which requests are logged. Istio rejects a Telemetry whose expression does not parse, and the access log stays as it was.',
    fix: 'Write an expression that is true for the requests to log, e.g. `response.code >= 400`.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Telemetry) {
      for (const [index, { filter }] of (resource.spec.accessLogging ?? []).entries()) {
        if (!filter) continue;
        const { expression = '' } = filter;
        const fault = expression === '' ? 'it is empty' : expressionFault(expression);
        if (fault === undefined) continue;
        yield {
          resource,
          path: ['spec', 'accessLogging', index, 'filter', ...(filter.expression === undefined ? [] : ['expression'])],
          message: `the filter ${JSON.stringify(expression)} is no CEL expression: ${fault}; ${rejected(resource)}`,
          help: 'write an expression such as response.code >= 400',
        };
      }
    }
  },
});
