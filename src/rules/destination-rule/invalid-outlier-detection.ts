import type { OutlierDetection } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { allPoliciesOf } from '../shared/destination-rule/traffic-policies.js';
import { rejected } from '../shared/rejection.js';
import { durationFault } from '../shared/values/duration.js';
import { percentFault } from '../shared/values/percentage.js';

export const rule = defineRule({
  code: 'MSH0311',
  name: 'invalid-outlier-detection',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'Outlier detection has a time span or percentage out of range, or counts failures that are not told apart.',
  docs: {
    why: 'Outlier detection takes failing endpoints out of load balancing for a while. Failures of the local side (`consecutiveLocalOriginFailures`) can be counted only with `splitExternalLocalOriginErrors: true`. Istio rejects the DestinationRule.',
    fix: 'Write spans of at least 1ms and percentages from 0 to 100; set `splitExternalLocalOriginErrors` where local failures are counted.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path } of allPoliciesOf(mesh)) {
      for (const [field, fact] of faultsOf(policy.outlierDetection ?? {})) {
        yield { resource, path: [...path, 'outlierDetection', field], message: `${fact}; ${rejected(resource)}` };
      }
    }
  },
});

function faultsOf(detection: OutlierDetection): readonly (readonly [keyof OutlierDetection, string])[] {
  const spans = (['baseEjectionTime', 'interval'] as const).map(
    (field) => [field, durationFault(detection[field])] as const,
  );
  const percents = (['maxEjectionPercent', 'minHealthPercent'] as const).map(
    (field) => [field, percentFault(detection[field])] as const,
  );
  const { consecutiveLocalOriginFailures: local = 0, splitExternalLocalOriginErrors: isSplit } = detection;
  return [
    ...[...spans, ...percents].flatMap(([field, fault]) =>
      fault === undefined ? [] : [[field, `${field} ${detection[field]} ${fault}`] as const],
    ),
    ...(local > 0 && !isSplit
      ? [
          [
            'consecutiveLocalOriginFailures',
            'consecutiveLocalOriginFailures has no effect without splitExternalLocalOriginErrors: true',
          ] as const,
        ]
      : []),
  ];
}
