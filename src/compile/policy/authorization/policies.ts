import { compareText } from '../../../model/order.js';
import type { AuthorizationAction, AuthorizationPolicyResource } from '../../../schema/types/security.js';
import type { CompileContext } from '../../context.js';
import { oncePerContext } from '../../memo.js';
import { attachesTo } from '../attachment.js';
import type { Layer } from './attribute.js';
import { MATCHES_NOTHING, type RbacPolicy, rbacPolicy } from './rules.js';

const DRY_RUN = 'istio.io/dry-run';
/** What Go's strconv.ParseBool takes for true. */
const TRUE = new Set(['1', 't', 'T', 'TRUE', 'true', 'True']);

/** A set of rules of Envoy's RBAC filter, as JSON; a missing action allows. */
export interface RbacRules {
  readonly action?: 'DENY' | 'LOG';
  readonly policies?: Readonly<Record<string, RbacPolicy>>;
}

/** AuthorizationPolicies that apply to the proxy: of its namespace and of the root namespace. */
const attachedPolicies = oncePerContext((context): readonly AuthorizationPolicyResource[] => {
  const { mesh, proxy } = context;
  const namespaces = new Set([mesh.config.rootNamespace, proxy.namespace]);
  return mesh.policies.authorizationPolicies.filter(({ metadata, spec }) => {
    const namespace = metadata.namespace ?? '';
    return namespaces.has(namespace) && attachesTo(context, spec, namespace);
  });
});

/** The attached policies of an action. */
export function policiesOf(
  context: CompileContext,
  action: AuthorizationAction,
): readonly AuthorizationPolicyResource[] {
  return attachedPolicies(context).filter(({ spec }) => (spec.action ?? 'ALLOW') === action);
}

/** Whether a policy is only tried out. */
export function isDryRun({ metadata }: AuthorizationPolicyResource): boolean {
  return TRUE.has(metadata.annotations?.[DRY_RUN] ?? '');
}

/** All rules of the policies in one set, each under a name that starts with `namePrefix`. */
export function rbacRules(
  context: CompileContext,
  policies: readonly AuthorizationPolicyResource[],
  layer: Layer,
  action: RbacRules['action'],
  namePrefix = '',
): RbacRules {
  const entries = policies
    .flatMap((policy) => policyEntries(context, policy, layer, action === undefined))
    .map(([name, policy]): [string, RbacPolicy] => [namePrefix + name, policy])
    .sort(([a], [b]) => compareText(a, b));
  return { action, policies: entries.length > 0 ? Object.fromEntries(entries) : undefined };
}

function policyEntries(
  { mesh }: CompileContext,
  { metadata, spec }: AuthorizationPolicyResource,
  layer: Layer,
  allows: boolean,
): readonly [string, RbacPolicy][] {
  const { namespace = '', name } = metadata;
  const nameOf = (index: number): string => `ns[${namespace}]-policy[${name}]-rule[${index}]`;
  const { rules = [] } = spec;
  if (rules.length === 0) return [[nameOf(0), MATCHES_NOTHING]];
  const trustDomains = [mesh.config.trustDomain, ...mesh.config.trustDomainAliases];
  return rules.flatMap((rule, index): [string, RbacPolicy][] => {
    const policy = rbacPolicy(rule, { namespace, trustDomains, layer, allows });
    return policy === undefined ? [] : [[nameOf(index), policy]];
  });
}
