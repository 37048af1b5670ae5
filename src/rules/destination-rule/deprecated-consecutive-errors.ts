import { defineRule } from '../rule.js';
import { allPoliciesOf, warningsOf } from '../shared/destination-rule/traffic-policies.js';

export const rule = defineRule({
  code: 'MSH0312',
  name: 'deprecated-consecutive-errors',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'Outlier detection uses consecutiveErrors, which is deprecated.',
  docs: {
    why: '`consecutiveErrors` was replaced by `consecutive5xxErrors` and `consecutiveGatewayErrors`, and may go away. It does not say which errors count.',
    fix: 'Write `consecutive5xxErrors`, or `consecutiveGatewayErrors` to count 502, 503 and 504 only.',
  },
  *check({ mesh }) {
    for (const placed of allPoliciesOf(mesh)) {
      const { resource, policy, path } = placed;
      const { consecutiveErrors } = policy.outlierDetection ?? {};
      if (!consecutiveErrors) continue;
      yield {
        resource,
        path: [...path, 'outlierDetection', 'consecutiveErrors'],
        at: 'key',
        message: 'consecutiveErrors is deprecated and may go away; endpoints would then no longer be ejected',
        help: `write consecutive5xxErrors: ${consecutiveErrors} or consecutiveGatewayErrors: ${consecutiveErrors}`,
        upstream: warningsOf(placed),
      };
    }
  },
});
