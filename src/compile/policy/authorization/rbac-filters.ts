import { typeUrl } from '../../../envoy/type-urls.js';
import type { ExtensionConfig } from '../../../envoy/types.js';
import type { CompileContext } from '../../context.js';
import type { Layer } from './attribute.js';
import { isDryRun, policiesOf, type RbacRules, rbacRules } from './policies.js';

/** What an RBAC filter enforces and what it only evaluates. */
export interface RbacSettings {
  readonly rules?: RbacRules | undefined;
  readonly shadowRules?: RbacRules | undefined;
  readonly shadowRulesStatPrefix?: string | undefined;
}

/** Actions that RBAC filters carry out, in the order they are asked. */
const ACTIONS = [
  ['AUDIT', 'LOG'],
  ['DENY', 'DENY'],
  ['ALLOW', undefined],
] as const;

/** One RBAC filter for each action that policies of the proxy have, other than CUSTOM. */
export function rbacFilters(context: CompileContext, layer: Layer): readonly ExtensionConfig[] {
  return ACTIONS.flatMap(([action, rbacAction]) => {
    const policies = policiesOf(context, action);
    if (policies.length === 0) return [];
    const enforced = policies.filter((policy) => !isDryRun(policy));
    const tried = policies.filter(isDryRun);
    const rules = enforced.length > 0 ? rbacRules(context, enforced, layer, rbacAction) : undefined;
    const shadowRules = tried.length > 0 ? rbacRules(context, tried, layer, rbacAction) : undefined;
    return [rbacFilter(layer, { rules, shadowRules, shadowRulesStatPrefix: dryRunPrefix(shadowRules) })];
  });
}

/** The HTTP or network RBAC filter. */
export function rbacFilter(layer: Layer, settings: RbacSettings): ExtensionConfig {
  const kind = layer === 'http' ? 'http' : 'network';
  return {
    name: rbacFilterName(layer),
    typedConfig: {
      '@type': typeUrl(`envoy.extensions.filters.${kind}.rbac.v3.RBAC`),
      ...settings,
      statPrefix: layer === 'tcp' ? 'tcp.' : undefined,
    },
  };
}

/** Also the key of the filter's dynamic metadata. */
export function rbacFilterName(layer: Layer): string {
  return layer === 'http' ? 'envoy.filters.http.rbac' : 'envoy.filters.network.rbac';
}

/** istiod takes the action of the dry-run rules, whose default is ALLOW even where there are none. */
function dryRunPrefix(shadowRules: RbacRules | undefined): string | undefined {
  switch (shadowRules?.action) {
    case undefined:
      return 'istio_dry_run_allow_';
    case 'DENY':
      return 'istio_dry_run_deny_';
    case 'LOG':
      return undefined;
  }
}
