import type { ExtensionConfig } from '../../../envoy/types.js';
import type { AuthorizationPolicyResource } from '../../../schema/types/security.js';
import type { CompileContext } from '../../context.js';
import type { Layer } from './attribute.js';
import { type ExternalAuthorizer, extAuthzFilter, externalAuthorizer } from './ext-authz.js';
import { isDryRun, policiesOf, type RbacRules, rbacRules } from './policies.js';
import { rbacFilter } from './rbac-filters.js';

const BAD_PROVIDER = '-deny-due-to-bad-CUSTOM-action';

/**
 * For each provider of CUSTOM policies: a filter that finds out which requests the policies want checked, and one that
 * has them checked. Where the provider cannot be used those requests are denied.
 */
export function customFilters(context: CompileContext, layer: Layer): readonly ExtensionConfig[] {
  const policies = policiesOf(context, 'CUSTOM');
  const providers = [...new Set(policies.map(providerOf))].sort();
  const isUsable = providers.length === 1 || context.mesh.features.PILOT_ENABLE_MULTIPLE_CUSTOM_AUTHZ_PROVIDERS;
  return providers.flatMap((provider) => {
    const itsPolicies = policies.filter((policy) => providerOf(policy) === provider);
    const authorizer = isUsable ? externalAuthorizer(context, provider) : undefined;
    return authorizer === undefined
      ? [denyFilter(context, layer, provider, itsPolicies)]
      : checkFilters(context, layer, authorizer, itsPolicies);
  });
}

function providerOf({ spec }: AuthorizationPolicyResource): string {
  return spec.provider?.name ?? '';
}

function checkFilters(
  context: CompileContext,
  layer: Layer,
  authorizer: ExternalAuthorizer,
  policies: readonly AuthorizationPolicyResource[],
): readonly ExtensionConfig[] {
  const policyPrefix = `istio-ext-authz-${authorizer.name}`;
  const extAuthz = extAuthzFilter(authorizer, layer, policyPrefix);
  if (extAuthz === undefined) return [];
  const { enforced, tried } = customRules(context, layer, authorizer.name, policies);
  const shadowRulesStatPrefix = 'istio_ext_authz_';
  return [rbacFilter(layer, { rules: tried, shadowRules: enforced, shadowRulesStatPrefix }), extAuthz];
}

function denyFilter(
  context: CompileContext,
  layer: Layer,
  provider: string,
  policies: readonly AuthorizationPolicyResource[],
): ExtensionConfig {
  const { enforced } = customRules(context, layer, provider, policies);
  const entries = Object.entries(enforced.policies ?? {}).map(([name, policy]) => [name + BAD_PROVIDER, policy]);
  const denied = entries.length > 0 ? Object.fromEntries(entries) : undefined;
  return rbacFilter(layer, { rules: { action: 'DENY', policies: denied } });
}

interface CustomRules {
  readonly enforced: RbacRules;
  readonly tried: RbacRules | undefined;
}

function customRules(
  context: CompileContext,
  layer: Layer,
  provider: string,
  policies: readonly AuthorizationPolicyResource[],
): CustomRules {
  const namePrefix = `istio-ext-authz-${provider}-`;
  const rulesOf = (list: readonly AuthorizationPolicyResource[]): RbacRules =>
    rbacRules(context, list, layer, 'DENY', namePrefix);
  const tried = policies.filter(isDryRun);
  return {
    enforced: rulesOf(policies.filter((policy) => !isDryRun(policy))),
    tried: tried.length > 0 ? rulesOf(tried) : undefined,
  };
}
