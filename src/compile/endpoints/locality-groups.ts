import type { LbEndpoint, Locality, LocalityLbEndpoints } from '../../envoy/types.js';
import { groupBy } from '../../model/group-by.js';
import { compareText } from '../../model/order.js';
import type { Endpoint } from '../../model/service.js';

/** Endpoints of one locality, with the model's endpoints in step with Envoy's. */
export interface LocalityGroup {
  readonly locality: Locality;
  readonly members: readonly GroupMember[];
  /** Undefined for a group that lost all its members to a filter. */
  readonly weight: number | undefined;
  readonly priority: number;
}
export interface GroupMember {
  readonly lbEndpoint: LbEndpoint;
  readonly labels: Endpoint['labels'];
  readonly network: string;
  readonly mutualTls: boolean;
}

/** Parses `region/zone/subzone`; missing parts are absent. */
export function parseLocality(text: string): Locality {
  const [region, zone, subZone] = text.split('/');
  return { region: region || undefined, zone: zone || undefined, subZone: subZone || undefined };
}

/** Groups endpoints by locality, in the order of the localities' names. */
export function groupByLocality(
  endpoints: readonly Endpoint[],
  toMember: (endpoint: Endpoint) => GroupMember,
): readonly LocalityGroup[] {
  return [...groupBy(endpoints, ({ locality }) => locality)]
    .sort(([a], [b]) => compareText(a, b))
    .map(([locality, members]) => localityGroup(parseLocality(locality), members.map(toMember), 0));
}

/** A group whose weight is the sum of its members'. */
export function localityGroup(locality: Locality, members: readonly GroupMember[], priority: number): LocalityGroup {
  return { locality, members, weight: totalWeight(members) || undefined, priority };
}

function totalWeight(members: readonly GroupMember[]): number {
  return members.reduce((sum, { lbEndpoint }) => sum + (lbEndpoint.loadBalancingWeight ?? 0), 0);
}

/** Envoy's form of the groups. */
export function localityLbEndpoints(groups: readonly LocalityGroup[]): readonly LocalityLbEndpoints[] {
  return groups.map(({ locality, members, weight, priority }) => ({
    locality,
    lbEndpoints: members.length === 0 ? undefined : members.map(({ lbEndpoint }) => lbEndpoint),
    loadBalancingWeight: weight,
    priority: priority || undefined,
  }));
}
