import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { sourcesOf } from '../shared/security/authorization-parts.js';

const ACCOUNTS = ['serviceAccounts', 'notServiceAccounts'] as const;
const IDENTITIES = ['principals', 'notPrincipals', 'namespaces', 'notNamespaces'] as const;

export const rule = defineRule({
  code: 'MSH0716',
  name: 'mixed-service-accounts',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'One source matches on service accounts together with principals or namespaces.',
  docs: {
    why: 'A service account already says which namespace and principal is meant; the fields of one source must all match. Istio rejects a source that has both.',
    fix: 'Keep `serviceAccounts`, as `namespace/name`, or move the principals or namespaces to an entry of `from` of their own.',
  },
  *check({ mesh }) {
    for (const { policy, part, path } of sourcesOf(mesh)) {
      const accounts = ACCOUNTS.find((field) => part[field]?.length);
      const identities = IDENTITIES.find((field) => part[field]?.length);
      if (accounts === undefined || identities === undefined) continue;
      yield {
        resource: policy,
        path: [...path, accounts],
        at: 'key',
        message: `one source cannot match on ${accounts} and ${identities}; ${rejected(policy)}`,
        help: `move ${identities} to an entry of its own below from`,
      };
    }
  },
});
