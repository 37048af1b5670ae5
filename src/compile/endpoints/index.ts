import type { Cluster, ClusterLoadAssignment } from '../../envoy/types.js';
import { type CompileContext, destinationRuleFor, findService } from '../context.js';
import { parseClusterName } from '../names.js';
import { edsEndpoints } from './load-assignment.js';

/** istiod's EDS answer for every EDS cluster; without `endpoints` where it knows none. */
export function buildEndpoints(
  context: CompileContext,
  clusters: readonly Cluster[],
): readonly ClusterLoadAssignment[] {
  const names = new Set(clusters.filter(({ type }) => type === 'EDS').map(edsServiceName));
  return [...names].map((name) => loadAssignment(context, name));
}

function edsServiceName(cluster: Cluster): string {
  const config = cluster.edsClusterConfig;
  if (typeof config !== 'object' || config === null || !('serviceName' in config)) return cluster.name;
  return typeof config.serviceName === 'string' && config.serviceName !== '' ? config.serviceName : cluster.name;
}

function loadAssignment(context: CompileContext, clusterName: string): ClusterLoadAssignment {
  const parsed = parseClusterName(clusterName) ?? parseSniClusterName(clusterName);
  const service = parsed && findService(context, parsed.host);
  const port = service?.ports.find((candidate) => candidate.port === parsed?.port);
  if (parsed === undefined || service === undefined || port === undefined) return { clusterName };
  const target = { service, port, subset: parsed.subset, rule: destinationRuleFor(context, service) };
  const endpoints = edsEndpoints(context, target, parsed.direction === SNI_DIRECTION);
  return endpoints.length === 0 ? { clusterName } : { clusterName, endpoints };
}

const SNI_DIRECTION = 'outbound_';

/** The parts of `outbound_.<port>_.<subset>_.<host>`. */
function parseSniClusterName(name: string): ReturnType<typeof parseClusterName> {
  const [, port, subset, host] = /^outbound_\.(\d+)_\.(.*?)_\.(.+)$/.exec(name) ?? [];
  if (port === undefined || subset === undefined || host === undefined) return undefined;
  return { direction: SNI_DIRECTION, port: Number(port), subset, host };
}
