import { defineRule } from '../rule.js';
import { distributionFaults } from '../shared/destination-rule/locality-distribution.js';
import { localitySettingsOf } from '../shared/destination-rule/locality-settings.js';
import { warningsOf } from '../shared/destination-rule/traffic-policies.js';

export const rule = defineRule({
  code: 'MSH0318',
  name: 'failover-without-outlier-detection',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'Failover between localities is set, but nothing finds out which endpoints fail.',
  docs: {
    why: 'Traffic leaves a locality when its endpoints are ejected, and outlier detection is what ejects them. Without it the failover, and load balancing by locality altogether, is not in force.',
    fix: 'Add `outlierDetection` to the same policy, e.g. `outlierDetection: {consecutive5xxErrors: 5, interval: 10s, baseEjectionTime: 30s}`.',
  },
  *check({ mesh }) {
    for (const placed of localitySettingsOf(mesh)) {
      const { resource, policy, path, whole } = placed;
      const field = policy.failover?.length
        ? 'failover'
        : policy.failoverPriority?.length
          ? 'failoverPriority'
          : undefined;
      // Mirrors Istio, which stops at settings that contradict each other.
      const isRefused = (policy.distribute?.length && policy.failover?.length) || distributionFaults(policy).length > 0;
      if (field === undefined || whole.outlierDetection || isRefused) continue;
      yield {
        resource,
        path: [...path, field],
        at: 'key',
        message: `${field} is not in force without outlierDetection: no endpoint is ever taken for failed`,
        help: 'add outlierDetection beside loadBalancer',
        upstream: warningsOf(placed),
      };
    }
  },
});
