import type { Mesh } from '../../model/mesh.js';
import type { DestinationRuleResource, PortTrafficPolicy, TrafficPolicy } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';

/** A traffic policy of a DestinationRule, and where it stands. */
export interface PlacedPolicy<Policy> {
  readonly resource: DestinationRuleResource;
  readonly policy: Policy;
  readonly path: Path;
  /** Whether it is for the whole host, for a subset or for a port. */
  readonly level: 'host' | 'subset' | 'port';
}

/** Settings that policies of all levels have. */
export type CommonPolicy = Omit<PortTrafficPolicy, 'port'>;

/** Every traffic policy of hosts and subsets. */
export function* trafficPoliciesOf({ resources }: Pick<Mesh, 'resources'>): Iterable<PlacedPolicy<TrafficPolicy>> {
  for (const resource of resources.DestinationRule) {
    const { trafficPolicy, subsets = [] } = resource.spec;
    if (trafficPolicy) yield { resource, policy: trafficPolicy, path: ['spec', 'trafficPolicy'], level: 'host' };
    for (const [index, { trafficPolicy: policy }] of subsets.entries()) {
      const path = ['spec', 'subsets', index, 'trafficPolicy'];
      if (policy) yield { resource, policy, path, level: 'subset' };
    }
  }
}

/** Every policy of a single port. */
export function* portPoliciesOf(mesh: Pick<Mesh, 'resources'>): Iterable<PlacedPolicy<PortTrafficPolicy>> {
  for (const { resource, policy, path } of trafficPoliciesOf(mesh)) {
    for (const [index, entry] of (policy.portLevelSettings ?? []).entries()) {
      yield { resource, policy: entry, path: [...path, 'portLevelSettings', index], level: 'port' };
    }
  }
}

/** Policies of all levels. */
export function* allPoliciesOf(mesh: Pick<Mesh, 'resources'>): Iterable<PlacedPolicy<CommonPolicy>> {
  yield* trafficPoliciesOf(mesh);
  yield* portPoliciesOf(mesh);
}

/** Mirrors Istio, which loses its warnings about subsets and ports. */
export const warningsOf = ({ level }: Pick<PlacedPolicy<unknown>, 'level'>): readonly string[] =>
  level === 'host' ? ['IST0133'] : [];
