import type { AuthorizationRule } from '../../../schema/types/security.js';
import { ANY, type Attribute, conjunction, type Layer, type Matcher, PERMISSIONS, PRINCIPALS } from './attribute.js';
import { type Condition, conditions } from './conditions.js';
import { operationAttributes } from './permissions.js';
import { sourceAttributes } from './principals.js';
import type { TrustDomains } from './trust-domains.js';

/** Envoy's RBAC policy: any of the permissions and any of the principals. */
export interface RbacPolicy {
  readonly permissions: readonly Matcher[];
  readonly principals: readonly Matcher[];
}

/** Of a policy without rules. */
export const MATCHES_NOTHING: RbacPolicy = {
  permissions: [PERMISSIONS.not(ANY)],
  principals: [PRINCIPALS.not(ANY)],
};

export interface RuleScope {
  /** Of the AuthorizationPolicy. */
  readonly namespace: string;
  readonly trustDomains: TrustDomains;
  readonly layer: Layer;
  /** Whether the rule allows: it must then be understood completely, lest it allow too much. */
  readonly allows: boolean;
}

/** A rule as Envoy's RBAC filter takes it; undefined when istiod drops it. */
export function rbacPolicy(rule: AuthorizationRule, scope: RuleScope): RbacPolicy | undefined {
  const { namespace, trustDomains, layer, allows } = scope;
  const { from = [], to = [], when = [] } = rule;
  const known = conditions(when, namespace);
  if (known === undefined) return undefined;
  const ofRequest = known.filter((condition) => condition.side === 'permission');
  const ofClient = known
    .filter((condition) => condition.side === 'principal')
    .map((condition) => migrated(condition, trustDomains, Math.max(1, from.length)));
  const permissions = orEmpty(to.map(({ operation = {} }) => operationAttributes(operation))).map((attributes) =>
    conjunction([...attributes, ...ofRequest], PERMISSIONS, layer, allows),
  );
  const principals = orEmpty(from.map(({ source = {} }) => sourceAttributes(source, namespace, trustDomains))).map(
    (attributes) => conjunction([...attributes, ...ofClient], PRINCIPALS, layer, allows),
  );
  return isComplete(permissions) && isComplete(principals) ? { permissions, principals } : undefined;
}

/** A rule without sources (or operations) has one that asks for nothing. */
function orEmpty(lists: readonly (readonly Attribute[])[]): readonly (readonly Attribute[])[] {
  return lists.length > 0 ? lists : [[]];
}

/** istiod shares a condition among a rule's sources and adds the trust domain aliases to it once for each source. */
function migrated(condition: Condition, trustDomains: TrustDomains, times: number): Condition {
  if (condition.aliased === undefined) return condition;
  let { values, notValues } = condition;
  for (let time = 0; time < times; time++) {
    values = condition.aliased(values, trustDomains);
    notValues = condition.aliased(notValues, trustDomains);
  }
  return { ...condition, values, notValues };
}

function isComplete(matchers: readonly (Matcher | undefined)[]): matchers is readonly Matcher[] {
  return matchers.every((matcher) => matcher !== undefined);
}
