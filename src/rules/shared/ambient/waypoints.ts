import type { Mesh } from '../../../model/mesh.js';
import type { Knowledge, Presence } from '../../knowledge.js';
import type { WaypointUse } from './ambient.js';

const WAYPOINT_CLASS = 'istio-waypoint';

/** Names of the waypoints of a namespace. */
export function waypointsOf({ resources }: Pick<Mesh, 'resources'>, namespace: string): readonly string[] {
  return resources.KubernetesGateway.filter(
    ({ metadata, spec }) => metadata.namespace === namespace && spec.gatewayClassName === WAYPOINT_CLASS,
  ).map(({ metadata }) => metadata.name);
}

/** Whether the waypoint that something is enrolled with exists. */
export function waypointPresence(
  mesh: Pick<Mesh, 'resources'>,
  knowledge: Knowledge,
  { name, namespace }: WaypointUse,
): Presence {
  if (waypointsOf(mesh, namespace).includes(name)) return 'found';
  return knowledge.gateway(`${namespace}/${name}`) === 'unknown' ? 'unknown' : 'missing';
}
