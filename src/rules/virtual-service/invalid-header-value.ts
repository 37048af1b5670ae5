import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { headerValueFault } from '../shared/values/header-value.js';
import { headerOperationsOf } from '../shared/virtual-service/header-operations.js';

export const rule = defineRule({
  code: 'MSH0216',
  name: 'invalid-header-value',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A route sets a header to a value that Envoy cannot read.',
  docs: {
    why: 'Envoy replaces `%VARIABLE%` in header values. A percent sign that begins no complete variable makes the whole configuration of the proxy invalid, so Istio rejects the VirtualService.',
    fix: 'Write `%%` for a percent sign, and close every variable: `%DOWNSTREAM_REMOTE_ADDRESS%`, `%REQ(x-user)%`.',
  },
  *check({ mesh }) {
    for (const { resource, path, name, value = '' } of headerOperationsOf(mesh)) {
      const fault = headerValueFault(value);
      if (fault === undefined) continue;
      yield {
        resource,
        path,
        message: `the value ${JSON.stringify(value)} of header ${name} ${fault}; ${rejected(resource)}`,
        help: fault.includes('percent') || fault.includes('%') ? 'write %% for a percent sign' : undefined,
      };
    }
  },
});
