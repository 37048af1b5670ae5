import { defineRule } from '../rule.js';
import { distributionFaults } from '../shared/destination-rule/locality-distribution.js';
import { localitySettingsOf } from '../shared/destination-rule/locality-settings.js';

export const rule = defineRule({
  code: 'MSH0316',
  name: 'invalid-locality-weights',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The weights or localities of distribute are malformed, overlap, or do not add up to 100.',
  docs: {
    why: '`distribute` says what share of the traffic from a locality goes where, in percent. Every share is from 1 to 100, they add up to 100, and no locality is meant twice. Istio rejects the DestinationRule otherwise.',
    fix: 'Write localities as `region/zone/subzone` or with a `*` at the end, and let the weights add up to 100.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path, consequence, upstream } of localitySettingsOf(mesh)) {
      for (const { steps, fact } of distributionFaults(policy)) {
        yield { resource, path: [...path, 'distribute', ...steps], message: `${fact}; ${consequence}`, upstream };
      }
    }
  },
});
