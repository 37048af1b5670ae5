import type { Mesh } from '../../model/mesh.js';
import { type InboundMutualTls, inboundMutualTls, namespaceMutualTlsMode } from '../../model/peer-authentication.js';
import type { AuthorizationPolicyResource } from '../../schema/types/security.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { hasAmbientWorkloads } from '../shared/ambient/ambient.js';
import { allPoliciesOf } from '../shared/destination-rule/traffic-policies.js';
import { isMutual, publicWideRulesOf, wideTlsRule } from '../shared/destination-rule/wide-destination-rules.js';
import { keyOf } from '../shared/names.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { type AuthorizationPart, conditionsOf, sourcesOf } from '../shared/security/authorization-parts.js';
import { workloadsOf } from '../shared/workloads/workloads.js';

const SOURCE_FIELDS = [
  'principals',
  'notPrincipals',
  'namespaces',
  'notNamespaces',
  'serviceAccounts',
  'notServiceAccounts',
  'trustDomains',
  'notTrustDomains',
] as const;
const KEYS = ['source.principal', 'source.namespace', 'connection.sni'];
const NEWER_KEYS = ['source.serviceAccount', 'source.trustDomain'];

const WITHOUT_CLIENT_RULE = 'automatic mutual TLS is off and no DestinationRule turns it on';

export const rule = defineRule({
  code: 'MSH0753',
  name: 'identity-without-mtls',
  severity: 'error',
  upstream: ['KIA0105'],
  summary: 'An AuthorizationPolicy looks at the identity of clients where mutual TLS is off.',
  docs: {
    why: 'Principals, namespaces and service accounts of clients come from their certificates. Without mutual TLS there is no certificate: ALLOW rules on identities refuse everybody, DENY rules refuse nobody.',
    fix: 'Turn mutual TLS on for the workloads (PeerAuthentication STRICT or PERMISSIVE, no DestinationRule with TLS mode DISABLE), or write the rule with `ipBlocks` or `requestPrincipals`.',
  },
  *check({ mesh }) {
    const reasons = new Map<AuthorizationPolicyResource, string | undefined>();
    const reasonFor = (policy: AuthorizationPolicyResource): string | undefined => {
      if (!reasons.has(policy)) reasons.set(policy, reasonWithoutMtls(mesh, policy));
      return reasons.get(policy);
    };
    for (const { policy, part, path } of sourcesOf(mesh)) {
      for (const field of SOURCE_FIELDS) {
        if (!part[field]?.length) continue;
        yield* findingFor({ policy, part: field, path: [...path, field] }, reasonFor, !/account|domain/i.test(field));
      }
    }
    for (const { policy, part, path } of conditionsOf(mesh)) {
      const { key = '' } = part;
      if (![...KEYS, ...NEWER_KEYS].includes(key)) continue;
      yield* findingFor({ policy, part: key, path: [...path, 'key'] }, reasonFor, KEYS.includes(key));
    }
  },
});

function* findingFor(
  { policy, part, path }: AuthorizationPart<string>,
  reasonFor: (policy: AuthorizationPolicyResource) => string | undefined,
  isKnownUpstream: boolean,
): Iterable<RuleFinding> {
  const reason = reasonFor(policy);
  if (reason === undefined) return;
  yield {
    resource: policy,
    path,
    at: part === path.at(-1) ? 'key' : 'value',
    upstream: isKnownUpstream ? ['KIA0105'] : [],
    message: `${part} is read from the client's certificate, but ${reason}, so clients have no identity here`,
    help: 'turn mutual TLS on for these workloads, or use ipBlocks or requestPrincipals',
  };
}

/** Why no client has an identity at the workloads of a policy; undefined when some may have one. */
function reasonWithoutMtls(mesh: Mesh, policy: AuthorizationPolicyResource): string | undefined {
  const namespace = namespaceOf(policy);
  const isRoot = namespace === mesh.config.rootNamespace;
  const selected = workloadsOf(mesh, policy.spec.selector?.matchLabels, isRoot ? undefined : namespace);
  const modes: readonly InboundMutualTls[] =
    selected.length > 0
      ? selected.map((proxy) => inboundMutualTls(mesh, proxy))
      : [{ mode: namespaceMutualTlsMode(mesh, namespace), ports: new Map() }];
  if (modes.every(isOff)) return 'PeerAuthentication turns mutual TLS off for these workloads';
  if (isRoot) return isMutualNowhere(mesh) ? WITHOUT_CLIENT_RULE : undefined;
  if (hasAmbientWorkloads(mesh, namespace)) return undefined;
  const wide = wideTlsRule(publicWideRulesOf(mesh), namespace);
  if (wide && !isMutual(wide.tls)) return `${keyOf(wide.resource)} makes clients talk without mutual TLS`;
  return wide || mesh.config.enableAutoMtls ? undefined : WITHOUT_CLIENT_RULE;
}

function isMutualNowhere(mesh: Mesh): boolean {
  if (mesh.config.enableAutoMtls) return false;
  return ![...allPoliciesOf(mesh)].some(({ policy }) => isMutual(policy.tls?.mode));
}

const isOff = ({ mode, ports }: InboundMutualTls): boolean =>
  mode === 'DISABLE' && [...ports.values()].every((port) => port === 'DISABLE');
