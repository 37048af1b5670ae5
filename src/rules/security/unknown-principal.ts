import type { Mesh } from '../../model/mesh.js';
import { didYouMean } from '../../schema/suggest.js';
import type { Knowledge, Presence } from '../knowledge.js';
import { defineRule } from '../rule.js';
import { sourcesOf, valuesOf } from '../shared/security/authorization-parts.js';
import { identityLookup, ownTrustDomains, readIdentity } from '../shared/security/identities.js';
import { isPattern } from '../shared/security/value-patterns.js';
import { workloadsOf } from '../shared/workloads/workloads.js';

export const rule = defineRule({
  code: 'MSH0754',
  name: 'unknown-principal',
  severity: 'warning',
  upstream: ['KIA0106'],
  summary: 'An AuthorizationPolicy names an identity that no workload has.',
  docs: {
    why: "A principal is `<trust domain>/ns/<namespace>/sa/<service account>` from the client's certificate. One that no workload has never matches: the rule lets nobody in, or keeps nobody out.",
    fix: 'Correct the namespace or service account. A workload that names no service account runs as `default`.',
    exceptions:
      'Workloads outside the input can be named by their namespace under `assume.namespaces` of `mesh.config.yaml`.',
  },
  *check({ mesh, knowledge }) {
    const isIdentity = identityLookup(mesh);
    const own = new Set(ownTrustDomains(mesh));
    for (const { policy, field, value, path } of valuesOf(sourcesOf(mesh), ['principals', 'notPrincipals'])) {
      if (value === '' || isIdentity(value)) continue;
      const identity = readIdentity(value);
      if (identity && !isPattern(value) && !own.has(identity.trustDomain)) continue;
      if (presenceOf(value, knowledge) !== 'missing') continue;
      yield {
        resource: policy,
        path,
        upstream: field === 'principals' ? ['KIA0106'] : [],
        message: `${field}: ${faultOf(value)}, so this matches no client`,
        help: helpFor(mesh, value),
      };
    }
  },
});

function presenceOf(value: string, knowledge: Knowledge): Presence {
  if (isPattern(value)) {
    const [, namespace] = /\/ns\/([^/]+)\//.exec(value) ?? [];
    return namespace === undefined ? knowledge.elsewhere() : namespacePresence(namespace, knowledge);
  }
  const identity = readIdentity(value);
  if (!identity) return 'missing';
  const { namespace, account } = identity;
  return knowledge.namespace(namespace) === 'missing' ? 'missing' : knowledge.serviceAccount(namespace, account);
}

function namespacePresence(namespace: string, knowledge: Knowledge): Presence {
  return knowledge.namespace(namespace) === 'missing' ? 'missing' : knowledge.serviceAccount(namespace, '');
}

function faultOf(value: string): string {
  const identity = readIdentity(value);
  if (isPattern(value)) return `no workload has an identity like ${value}`;
  if (!identity) return `${JSON.stringify(value)} is not of the form trust-domain/ns/namespace/sa/account`;
  return `no workload runs as ${identity.account} in namespace ${identity.namespace}`;
}

function helpFor(mesh: Mesh, value: string): string | undefined {
  const identity = readIdentity(value);
  if (!identity) return value.startsWith('spiffe://') ? 'leave out spiffe://' : undefined;
  const { namespace, account, trustDomain } = identity;
  const accounts = new Set(workloadsOf(mesh, undefined, namespace).map(({ serviceAccount }) => serviceAccount));
  const near = didYouMean(account, [...accounts]);
  return near && `did you mean ${trustDomain}/ns/${namespace}/sa/${near}?`;
}
