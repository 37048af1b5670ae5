import type { Cluster, ClusterLoadAssignment, LbEndpoint, LocalityLbEndpoints } from '../../envoy/types.js';
import { recordAt } from '../../source/json-fields.js';
import { type Endpoint, formatEndpoint } from '../address.js';
import { textIn } from '../fields.js';

/** The clusters of a proxy and the endpoints discovery gives them. */
export interface ClusterTable {
  readonly clusters: ReadonlyMap<string, Cluster>;
  readonly assignments: ReadonlyMap<string, ClusterLoadAssignment>;
}

/** Indexes clusters and load assignments by name. */
export function clusterTable(clusters: readonly Cluster[], endpoints: readonly ClusterLoadAssignment[]): ClusterTable {
  return {
    clusters: new Map(clusters.map((cluster) => [cluster.name, cluster])),
    assignments: new Map(endpoints.map((assignment) => [assignment.clusterName, assignment])),
  };
}

/** The endpoints of a cluster that take requests, as `ip:port`. */
export function endpointsOf(
  table: ClusterTable,
  name: string,
  destination: Endpoint | undefined,
  authority: string | undefined,
): readonly string[] {
  const cluster = table.clusters.get(name);
  if (cluster === undefined) return [];
  if (cluster.type === 'ORIGINAL_DST') {
    return destination === undefined ? [] : [formatEndpoint(destination.ip, portOverride(cluster) ?? destination.port)];
  }
  if (isDynamicForwardProxy(cluster)) return authority === undefined ? [] : [authority];
  const assignment = cluster.loadAssignment ?? table.assignments.get(serviceNameOf(cluster));
  return activeEndpoints(assignment?.endpoints ?? []);
}

/** What cannot be known about the endpoints of clusters from configuration alone. */
export function unknownEndpoints(table: ClusterTable, names: readonly string[], host: string): readonly string[] {
  const resolved = names.filter((name) => {
    const cluster = table.clusters.get(name);
    return cluster !== undefined && isDynamicForwardProxy(cluster);
  });
  return resolved.map((name) => `${name} resolves ${host} when the request comes; the name was taken to exist`);
}

function serviceNameOf(cluster: Cluster): string {
  return textIn(cluster, 'edsClusterConfig', 'serviceName') ?? cluster.name;
}

function portOverride(cluster: Cluster): number | undefined {
  const port = recordAt(cluster, 'originalDstLbConfig')?.upstreamPortOverride;
  return typeof port === 'number' ? port : undefined;
}

function isDynamicForwardProxy(cluster: Cluster): boolean {
  return textIn(cluster, 'clusterType', 'name')?.endsWith('dynamic_forward_proxy') === true;
}

/** Envoy counts a priority's health as 140 % of its healthy share and spills the rest to the next one. */
const OVERPROVISIONING = 1.4;

function activeEndpoints(localities: readonly LocalityLbEndpoints[]): readonly string[] {
  const priorities = [...new Set(localities.map(({ priority }) => priority ?? 0))].sort((a, b) => a - b);
  const taken: string[] = [];
  let covered = 0;
  for (const priority of priorities) {
    const all = localities
      .filter((locality) => (locality.priority ?? 0) === priority && locality.loadBalancingWeight !== 0)
      .flatMap(({ lbEndpoints }) => lbEndpoints ?? []);
    const healthy = all.filter(({ healthStatus }) => healthStatus === undefined || healthStatus === 'HEALTHY');
    taken.push(...healthy.flatMap(addressOf));
    covered += all.length === 0 ? 0 : Math.min(1, (healthy.length / all.length) * OVERPROVISIONING);
    if (covered >= 1) break;
  }
  return [...new Set(taken)];
}

function addressOf({ endpoint: { address } }: LbEndpoint): readonly string[] {
  if ('pipe' in address) return [address.pipe.path];
  if (!('socketAddress' in address)) return [];
  return [formatEndpoint(address.socketAddress.address, address.socketAddress.portValue ?? 0)];
}
