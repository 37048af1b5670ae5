import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { conditionsOf } from '../shared/security/authorization-parts.js';
import { conditionKeyFault } from '../shared/security/condition-keys.js';

export const rule = defineRule({
  code: 'MSH0723',
  name: 'invalid-condition-key',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A condition is on an attribute that Istio does not know.',
  docs: {
    why: 'Conditions in `when` compare attributes of the request, such as `source.ip` or `request.headers[x-user]`. Istio rejects a policy with any other key.',
    fix: 'Use an attribute from the list of authorization conditions in the Istio documentation; headers and claims take the name in brackets.',
  },
  *check({ mesh }) {
    for (const { policy, part, path } of conditionsOf(mesh)) {
      const problem = part.key === undefined ? undefined : conditionKeyFault(part.key);
      if (problem === undefined) continue;
      yield {
        resource: policy,
        path: [...path, 'key'],
        message: `the condition's key ${JSON.stringify(part.key)} ${problem.fault}; ${rejected(policy)}`,
        help: problem.help,
      };
    }
  },
});
