import { RE2JS } from 're2js';
import { defineRule } from '../rule.js';
import { routeExpressionsOf } from '../shared/virtual-service/route-expressions.js';

/** Mirrors the runtime setting re2.max_program_size.error_level that Istio gives its proxies. */
const MAX_PROGRAM_SIZE = 32768;

export const rule = defineRule({
  code: 'MSH1150',
  name: 'oversized-regex',
  severity: 'error',
  upstream: [],
  summary: 'A regular expression is short to write, but too large for Envoy once it is compiled.',
  docs: {
    why: `Envoy compiles each expression into a program and refuses those with more than ${MAX_PROGRAM_SIZE} instructions. Repetitions such as \`{1,1000}\` multiply. istiod does not see it and sends the routes, and the proxy rejects the whole route configuration: changes to any route of the listener stop arriving.`,
    fix: 'Use smaller repetitions, or `exact` and `prefix`.',
  },
  *check({ mesh }) {
    for (const { resource, expression, path, subject } of routeExpressionsOf(mesh)) {
      const size = expression === '' ? 0 : programSizeOf(expression);
      if (size <= MAX_PROGRAM_SIZE) continue;
      yield {
        resource,
        path,
        message: `${subject}: the expression compiles to ${size} instructions, and Envoy takes ${MAX_PROGRAM_SIZE} at most; proxies reject all routes of the listener`,
        help: 'use smaller repetitions',
      };
    }
  },
});

/** Zero for what RE2 cannot read, which is another fault. */
function programSizeOf(expression: string): number {
  try {
    return RE2JS.compile(expression).programSize();
  } catch {
    return 0;
  }
}
