import { defineRule } from '../rule.js';
import { allPoliciesOf, warningsOf } from '../shared/destination-rule/traffic-policies.js';

export const rule = defineRule({
  code: 'MSH0314',
  name: 'deprecated-ring-size',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'Consistent hashing uses minimumRingSize beside the hash, which is deprecated.',
  docs: {
    why: '`consistentHash.minimumRingSize` was replaced by `consistentHash.ringHash.minimumRingSize`, and may go away.',
    fix: 'Write `ringHash: {minimumRingSize: ...}`.',
  },
  *check({ mesh }) {
    for (const placed of allPoliciesOf(mesh)) {
      const { resource, policy, path } = placed;
      const { minimumRingSize } = policy.loadBalancer?.consistentHash ?? {};
      if (!minimumRingSize) continue;
      yield {
        resource,
        path: [...path, 'loadBalancer', 'consistentHash', 'minimumRingSize'],
        at: 'key',
        message: 'minimumRingSize is deprecated here and may go away; the ring would then have its default size',
        help: `write ringHash: {minimumRingSize: ${minimumRingSize}}`,
        upstream: warningsOf(placed),
      };
    }
  },
});
