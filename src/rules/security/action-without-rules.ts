import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0711',
  name: 'action-without-rules',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A DENY or CUSTOM policy has no rules, so it can never match a request.',
  docs: {
    why: 'A policy acts on the requests that one of its rules matches. An ALLOW policy without rules denies everything, which is useful; a DENY or CUSTOM policy without rules does nothing, which nobody wants. Istio rejects it.',
    fix: 'Write an empty rule, `rules: [{}]`, to match every request, or the rules that are missing.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.AuthorizationPolicy) {
      const { action, rules } = resource.spec;
      if ((action !== 'DENY' && action !== 'CUSTOM') || rules?.length) continue;
      yield {
        resource,
        path: ['spec', 'action'],
        message: `the ${action} policy has no rules and matches no request; ${rejected(resource)}`,
        help: 'write rules: [{}] to match every request',
      };
    }
  },
});
