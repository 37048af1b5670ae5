import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0713',
  name: 'provider-without-custom-action',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A policy names an external authorizer, but its action is not CUSTOM.',
  docs: {
    why: 'Only CUSTOM policies ask an external authorizer. With another action the provider would be ignored and requests decided by the rules alone; Istio rejects the policy instead.',
    fix: 'Set `action: CUSTOM`, or remove `provider`.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.AuthorizationPolicy) {
      const { action = 'ALLOW', provider } = resource.spec;
      if (action === 'CUSTOM' || provider === undefined) continue;
      const name = provider.name ? ` ${JSON.stringify(provider.name)}` : '';
      yield {
        resource,
        path: ['spec', 'provider'],
        at: 'key',
        message: `the provider${name} decides nothing under action ${action}; ${rejected(resource)}`,
        help: 'set action: CUSTOM, or remove provider',
      };
    }
  },
});
