import type { AuthorizationSource } from '../../schema/types/security.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { type AuthorizationPart, conditionsOf, sourcesOf } from '../shared/security/authorization-parts.js';

const UNSUPPORTED_FIELDS = [
  'namespaces',
  'notNamespaces',
  'serviceAccounts',
  'notServiceAccounts',
  'trustDomains',
  'notTrustDomains',
  'principals',
  'notPrincipals',
  'requestPrincipals',
  'notRequestPrincipals',
] as const satisfies readonly (keyof AuthorizationSource)[];
const UNSUPPORTED_KEYS: ReadonlySet<string> = new Set([
  'source.namespace',
  'source.serviceAccount',
  'source.trustDomain',
  'source.principal',
]);

export const rule = defineRule({
  code: 'MSH0714',
  name: 'unsupported-custom-match',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A CUSTOM policy matches on the identity of the caller, which is not known yet when it runs.',
  docs: {
    why: 'External authorizers are asked before the JWT and the peer certificate have been turned into identities, so CUSTOM rules cannot look at principals, namespaces, service accounts, trust domains or JWT claims. Istio rejects such a policy.',
    fix: 'Match on IP blocks, hosts, paths, methods, ports or headers, and let the external authorizer judge the identity.',
  },
  *check({ mesh }) {
    for (const part of sourcesOf(mesh)) if (isCustom(part)) yield* sourceFindings(part);
    for (const part of conditionsOf(mesh)) {
      const { key = '' } = part.part;
      if (!isCustom(part) || !(UNSUPPORTED_KEYS.has(key) || key.startsWith('request.auth.'))) continue;
      yield finding(part, key, 'key');
    }
  },
});

const isCustom = ({ policy }: AuthorizationPart<unknown>): boolean => policy.spec.action === 'CUSTOM';

function* sourceFindings(source: AuthorizationPart<AuthorizationSource>): Iterable<RuleFinding> {
  for (const field of UNSUPPORTED_FIELDS) if (source.part[field]?.length) yield finding(source, field, field);
}

function finding({ policy, path }: AuthorizationPart<unknown>, what: string, field: string): RuleFinding {
  return {
    resource: policy,
    path: [...path, field],
    at: field === 'key' ? 'value' : 'key',
    message: `${what} is not known yet when a CUSTOM policy asks its provider; ${rejected(policy)}`,
    help: 'match on addresses, hosts, paths, methods, ports or headers',
  };
}
