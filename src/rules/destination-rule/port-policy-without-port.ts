import { defineRule } from '../rule.js';
import { portPoliciesOf } from '../shared/destination-rule/traffic-policies.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0305',
  name: 'port-policy-without-port',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'An entry of portLevelSettings names no port.',
  docs: {
    why: 'Settings of `portLevelSettings` replace those of the host for one port. Without the port Istio rejects the DestinationRule.',
    fix: 'Add `port: {number: ...}` with the port of the Service.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path } of portPoliciesOf(mesh)) {
      if (policy.port) continue;
      const message = `entry ${Number(path.at(-1)) + 1} of portLevelSettings does not say for which port it is; ${rejected(resource)}`;
      yield { resource, path, message, help: 'add port: {number: ...}' };
    }
  },
});
