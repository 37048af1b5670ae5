import type { ClusterWeight, RouteAction } from '../../envoy/types.js';
import { recordAt, recordsAt } from '../../source/json-fields.js';
import type { Endpoint } from '../address.js';
import { textIn } from '../fields.js';
import { percentOf } from '../percent.js';
import type { TracedCluster, TracedMirror } from '../result.js';
import { type ClusterTable, endpointsOf } from './cluster-endpoints.js';

/** A cluster a route may pick, with the part of the route that is only for it. */
export interface Choice {
  readonly traced: TracedCluster;
  readonly weight: ClusterWeight | undefined;
  readonly exists: boolean;
}

/** The clusters of a route and their shares. */
export function choices(
  action: RouteAction,
  table: ClusterTable,
  destination: Endpoint | undefined,
  authority: string,
): readonly Choice[] {
  const endpoints = (name: string): readonly string[] => endpointsOf(table, name, destination, authority);
  const weights = action.weightedClusters?.clusters;
  if (weights === undefined) {
    const name = action.cluster ?? '';
    return [{ traced: { name, endpoints: endpoints(name) }, weight: undefined, exists: table.clusters.has(name) }];
  }
  return shares(weights).map(({ cluster, percent }) => ({
    traced: { name: cluster.name, weight: percent, endpoints: endpoints(cluster.name) },
    weight: cluster,
    exists: table.clusters.has(cluster.name),
  }));
}

/** Weights in percent of their sum. */
export function shares<T extends { readonly weight?: number }>(
  clusters: readonly T[],
): readonly { readonly cluster: T; readonly percent: number }[] {
  const total = clusters.reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  return clusters.map((cluster) => ({ cluster, percent: total === 0 ? 0 : ((cluster.weight ?? 0) * 100) / total }));
}

/** Where copies of the request go. */
export function mirrorsOf(action: RouteAction, table: ClusterTable): readonly TracedMirror[] | undefined {
  const policies = action.requestMirrorPolicies ?? [];
  if (policies.length === 0) return undefined;
  return policies.map((policy) => {
    const cluster = textIn(policy, 'cluster') ?? '';
    const fraction = recordAt(policy, 'runtimeFraction', 'defaultValue');
    const percent = fraction === undefined ? 100 : percentOf(fraction);
    return { cluster, endpoints: endpointsOf(table, cluster, undefined, undefined), percent };
  });
}

/** What a consistent hash is taken of, in words. */
export function hashedBy(action: RouteAction): readonly string[] | undefined {
  const policies = recordsAt(action, 'hashPolicy');
  if (policies.length === 0) return undefined;
  return policies.map((policy) => {
    const header = textIn(policy, 'header', 'headerName');
    if (header !== undefined) return `header ${header}`;
    const cookie = textIn(policy, 'cookie', 'name');
    if (cookie !== undefined) return `cookie ${cookie}`;
    const parameter = textIn(policy, 'queryParameter', 'name');
    return parameter === undefined ? 'source address' : `query parameter ${parameter}`;
  });
}
