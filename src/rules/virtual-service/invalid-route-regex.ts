import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { regexFault } from '../shared/values/regex.js';
import { routeExpressionsOf } from '../shared/virtual-service/route-expressions.js';

export const rule = defineRule({
  code: 'MSH0211',
  name: 'invalid-route-regex',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A regular expression of a route cannot be read by Envoy, or is too long.',
  docs: {
    why: 'Envoy uses RE2, which has no look-around and no back-references, and Istio takes at most 1024 bytes. With an expression that does not compile no route of the VirtualService would work, so Istio rejects it.',
    fix: 'Write the expression in RE2 syntax, or use `exact` or `prefix`. Expressions match the whole text: add `.*` where more may follow.',
  },
  *check({ mesh }) {
    for (const { resource, expression, path, subject } of routeExpressionsOf(mesh)) {
      const fault = expression ? regexFault(expression) : undefined;
      if (fault === undefined) continue;
      yield {
        resource,
        path,
        message: `${subject}: ${shortened(expression)} ${fault}; ${rejected(resource)}`,
        help: /\(\?<?[=!]/.test(expression) ? 'RE2 has no look-around; write what may stand there instead' : undefined,
      };
    }
  },
});

const shortened = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 77)}...` : text);
