import type { LoadBalancerSettings } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { allPoliciesOf } from '../shared/destination-rule/traffic-policies.js';
import { rejected } from '../shared/rejection.js';
import { durationFault } from '../shared/values/duration.js';

export const rule = defineRule({
  code: 'MSH0319',
  name: 'invalid-warmup',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The warm-up of new endpoints has a time span or aggression out of range.',
  docs: {
    why: 'New endpoints get a growing share of the traffic for `duration`; `aggression` of 1 lets it grow evenly, more lets it grow faster at first. Istio rejects a DestinationRule with less than 1, or with a span below a millisecond.',
    fix: 'Leave `aggression` away for even growth, and write a span such as `30s`.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path } of allPoliciesOf(mesh)) {
      for (const [field, fact] of faultsOf(policy.loadBalancer?.warmup ?? {})) {
        const place = [...path, 'loadBalancer', 'warmup', field];
        yield { resource, path: place, message: `${fact}; ${rejected(resource)}` };
      }
    }
  },
});

type Warmup = NonNullable<LoadBalancerSettings['warmup']>;

function faultsOf({ duration, aggression }: Warmup): readonly (readonly [keyof Warmup, string])[] {
  const fault = durationFault(duration);
  const tooLow = aggression !== undefined && aggression < 1;
  return [
    ...(fault === undefined ? [] : [['duration', `duration ${duration} ${fault}`] as const]),
    ...(tooLow ? [['aggression', `aggression ${aggression} is below 1`] as const] : []),
  ];
}
