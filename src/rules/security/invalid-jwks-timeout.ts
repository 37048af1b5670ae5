import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { durationFault } from '../shared/values/duration.js';

export const rule = defineRule({
  code: 'MSH0710',
  name: 'invalid-jwks-timeout',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The timeout of a JWT rule is below a millisecond, or not whole milliseconds.',
  docs: {
    why: 'The timeout limits how long the keys of an issuer are waited for. Istio rejects durations under one millisecond or with parts of one.',
    fix: 'Write a duration such as `5s`, or leave the timeout out for the default of five seconds.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.RequestAuthentication) {
      for (const [index, { timeout }] of (resource.spec.jwtRules ?? []).entries()) {
        const fault = durationFault(timeout);
        if (fault === undefined) continue;
        yield {
          resource,
          path: ['spec', 'jwtRules', index, 'timeout'],
          message: `timeout ${timeout} ${fault}; ${rejected(resource)}`,
          help: 'write a duration such as 5s',
        };
      }
    }
  },
});
