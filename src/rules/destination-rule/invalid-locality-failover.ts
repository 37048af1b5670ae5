import { defineRule } from '../rule.js';
import { localitySettingsOf } from '../shared/destination-rule/locality-settings.js';

export const rule = defineRule({
  code: 'MSH0317',
  name: 'invalid-locality-failover',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A failover is not from one region to another.',
  docs: {
    why: '`failover` names the region that takes over when all endpoints of another fail. Zones within a region take over by themselves. Istio rejects a DestinationRule with zones, wildcards or the same region twice.',
    fix: 'Write plain regions: `{from: us-east, to: eu-west}`.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path, consequence, upstream } of localitySettingsOf(mesh)) {
      for (const [index, { from = '', to = '' }] of (policy.failover ?? []).entries()) {
        const place = [...path, 'failover', index];
        if (from === to) {
          yield {
            resource,
            path: place,
            message: `region ${from} cannot fail over to itself; ${consequence}`,
            upstream,
          };
        }
        for (const [field, region] of [
          ['from', from],
          ['to', to],
        ] as const) {
          if (!/[/*]/.test(region)) continue;
          const message = `failover: ${region} is not the name of a region; ${consequence}`;
          yield {
            resource,
            path: [...place, field],
            message,
            upstream,
            help: `write the region alone: ${region.split(/[/*]/)[0]}`,
          };
        }
      }
    }
  },
});
