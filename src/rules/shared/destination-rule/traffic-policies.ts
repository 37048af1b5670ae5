import type { Mesh } from '../../../model/mesh.js';
import type { DestinationRuleResource, PortTrafficPolicy, TrafficPolicy } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { oncePer } from '../once-per.js';

/** A traffic policy of a DestinationRule, and where it stands. */
export interface PlacedPolicy<Policy> {
  readonly resource: DestinationRuleResource;
  readonly policy: Policy;
  readonly path: Path;
  /** Whether it is for the whole host, for a subset or for a port. */
  readonly level: 'host' | 'subset' | 'port';
  /** Whether Istio refuses the policy as a whole and looks at nothing in it. */
  readonly isRefused: boolean;
}

/** Settings that policies of all levels have. */
export type CommonPolicy = Omit<PortTrafficPolicy, 'port'>;

/** Every traffic policy of hosts and subsets. */
export const trafficPoliciesOf = ({ resources }: Pick<Mesh, 'resources'>): readonly PlacedPolicy<TrafficPolicy>[] =>
  policiesOf(resources.DestinationRule);

const policiesOf = oncePer((rules: readonly DestinationRuleResource[]) => [...findPolicies(rules)]);

function* findPolicies(rules: readonly DestinationRuleResource[]): Iterable<PlacedPolicy<TrafficPolicy>> {
  for (const resource of rules) {
    const { trafficPolicy, subsets = [] } = resource.spec;
    if (trafficPolicy) yield placed(resource, trafficPolicy, ['spec', 'trafficPolicy'], 'host');
    for (const [index, { trafficPolicy: policy }] of subsets.entries()) {
      if (policy) yield placed(resource, policy, ['spec', 'subsets', index, 'trafficPolicy'], 'subset');
    }
  }
}

function placed(
  resource: DestinationRuleResource,
  policy: TrafficPolicy,
  path: Path,
  level: 'host' | 'subset',
): PlacedPolicy<TrafficPolicy> {
  const isRefused = policy.tunnel !== undefined && policy.proxyProtocol !== undefined;
  return { resource, policy, path, level, isRefused };
}

/** Every policy of a single port. */
export function* portPoliciesOf(mesh: Pick<Mesh, 'resources'>): Iterable<PlacedPolicy<PortTrafficPolicy>> {
  for (const { resource, policy, path, isRefused } of trafficPoliciesOf(mesh)) {
    for (const [index, entry] of (policy.portLevelSettings ?? []).entries()) {
      yield { resource, policy: entry, path: [...path, 'portLevelSettings', index], level: 'port', isRefused };
    }
  }
}

/** Policies of all levels. */
export function* allPoliciesOf(mesh: Pick<Mesh, 'resources'>): Iterable<PlacedPolicy<CommonPolicy>> {
  yield* trafficPoliciesOf(mesh);
  yield* portPoliciesOf(mesh);
}

/** Mirrors Istio, which loses its warnings about subsets and ports. */
export const warningsOf = ({
  level,
  isRefused,
}: Pick<PlacedPolicy<unknown>, 'level' | 'isRefused'>): readonly string[] =>
  level === 'host' && !isRefused ? ['IST0133'] : [];
