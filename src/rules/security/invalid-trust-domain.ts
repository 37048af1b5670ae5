import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { conditionValuesOf, sourcesOf, valuesOf } from '../shared/security/authorization-parts.js';

const KEY = 'source.trustDomain';

export const rule = defineRule({
  code: 'MSH0720',
  name: 'invalid-trust-domain',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A policy compares trust domains with something that cannot be one.',
  docs: {
    why: 'Trust domains are names such as `cluster.local`; one `*` may stand at the start or the end. Istio rejects the policy for anything else.',
    fix: 'Write the trust domain alone. The whole identity, `cluster.local/ns/shop/sa/web`, belongs to `principals`.',
  },
  *check({ mesh }) {
    const values = [
      ...valuesOf(sourcesOf(mesh), ['trustDomains', 'notTrustDomains']),
      ...conditionValuesOf(mesh, [KEY]),
    ];
    for (const { policy, field, value, path } of values) {
      const fault = wildcardFault(value) ?? (field !== KEY && value.includes('/') ? 'has a slash' : undefined);
      if (fault === undefined) continue;
      yield {
        resource: policy,
        path,
        message: `${field}: ${JSON.stringify(value)} ${fault} and is no trust domain; ${rejected(policy)}`,
        help: value.includes('/') ? 'whole identities belong to principals' : 'one * may stand at the start or the end',
      };
    }
  },
});

function wildcardFault(value: string): string | undefined {
  if (value === '') return 'is empty';
  if (value.split('*').length > 2) return 'has more than one wildcard';
  return value.slice(1, -1).includes('*') ? 'has a wildcard in the middle' : undefined;
}
