import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { conditionsOf } from '../shared/security/authorization-parts.js';

export const rule = defineRule({
  code: 'MSH0724',
  name: 'condition-without-values',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A condition has neither values nor notValues.',
  docs: {
    why: 'A condition compares an attribute with `values` or `notValues`; with neither there is nothing to compare. Istio rejects the policy.',
    fix: 'List the values. `values: ["*"]` asks only that the attribute is there.',
  },
  *check({ mesh }) {
    for (const { policy, part, path } of conditionsOf(mesh)) {
      if (!part.key || part.values?.length || part.notValues?.length) continue;
      yield {
        resource: policy,
        path,
        message: `the condition on ${part.key} has neither values nor notValues; ${rejected(policy)}`,
        help: 'values: ["*"] asks only that the attribute is there',
      };
    }
  },
});
