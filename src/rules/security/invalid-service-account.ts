import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { conditionValuesOf, sourcesOf, valuesOf } from '../shared/security/authorization-parts.js';

export const rule = defineRule({
  code: 'MSH0719',
  name: 'invalid-service-account',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A policy names a service account in a form Istio does not read.',
  docs: {
    why: 'Service accounts are written as `name`, in the namespace of the policy, or `namespace/name`, and compared literally. Istio rejects the policy for anything else; the SPIFFE form belongs to `principals`.',
    fix: 'Write `namespace/name`. For wildcards use `principals`, e.g. `cluster.local/ns/shop/*`.',
  },
  *check({ mesh }) {
    const values = [
      ...valuesOf(sourcesOf(mesh), ['serviceAccounts', 'notServiceAccounts']),
      ...conditionValuesOf(mesh, ['source.serviceAccount']),
    ];
    for (const { policy, field, value, path } of values) {
      const fault = faultOf(value);
      if (fault === undefined) continue;
      yield {
        resource: policy,
        path,
        message: `${field}: ${JSON.stringify(value)} ${fault}; ${rejected(policy)}`,
        help: helpFor(value),
      };
    }
  },
});

function faultOf(value: string): string | undefined {
  if (value === '') return 'is empty';
  if (value.includes('*')) return 'has a wildcard, which service accounts do not take';
  const parts = value.split('/');
  if (parts.length > 2) return 'is not a service account or namespace/service-account';
  if (parts.includes('')) return `has no ${parts[0] === '' ? 'namespace' : 'service account'} beside the slash`;
  return undefined;
}

function helpFor(value: string): string {
  const [, namespace, account] = /\/ns\/([^/]+)\/sa\/([^/]+)$/.exec(value) ?? [];
  if (namespace !== undefined) return `write ${namespace}/${account}, or use principals for the whole identity`;
  return value.includes('*') ? 'use principals for patterns' : 'write name or namespace/name';
}
