import { REGION_LABEL, SUBZONE_LABEL, ZONE_LABEL } from '../../model/locality.js';
import { defineRule } from '../rule.js';
import { localitySettingsOf } from '../shared/destination-rule/locality-settings.js';

const TOPOLOGY_LABELS = [REGION_LABEL, ZONE_LABEL, SUBZONE_LABEL];

export const rule = defineRule({
  code: 'MSH0315',
  name: 'conflicting-locality-settings',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'Load balancing by locality is told in two ways at once.',
  docs: {
    why: '`distribute` splits traffic between localities by weight, `failover` leaves a region only when it fails, and `failoverPriority` with a topology label orders regions itself. They exclude each other, and Istio rejects the DestinationRule.',
    fix: 'Keep one. `failover` goes with `failoverPriority` on other labels.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path, consequence, upstream } of localitySettingsOf(mesh)) {
      const { distribute = [], failover = [], failoverPriority = [] } = policy;
      if (failover.length === 0) continue;
      const related = [{ resource, path: [...path, 'failover'], at: 'key' as const, message: 'failover is set here' }];
      if (distribute.length > 0) {
        const message = `distribute and failover cannot be combined; ${consequence}`;
        yield {
          resource,
          path: [...path, 'distribute'],
          at: 'key',
          message,
          help: 'keep one of them',
          related,
          upstream,
        };
      }
      const index = failoverPriority.findIndex((label) => TOPOLOGY_LABELS.includes(label));
      if (index < 0) continue;
      const message = `failover cannot be combined with ${failoverPriority[index]} in failoverPriority; ${consequence}`;
      yield {
        resource,
        path: [...path, 'failoverPriority', index],
        message,
        help: 'keep one of them',
        related,
        upstream,
      };
    }
  },
});
