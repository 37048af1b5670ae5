import { type Hostname, resolveShortHost } from '../../../model/host.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Service } from '../../../model/service.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import { namespaceOf } from '../object-namespace.js';
import { isAmbientNamespace, waypointUse } from './ambient.js';

/** Why nothing in ambient mode applies what an object says about a host. */
export type AmbientFault =
  /** The Service uses no waypoint; it may live in another namespace, too. */
  | { readonly kind: 'no-waypoint'; readonly service: Service; readonly isElsewhere: boolean }
  /** The waypoint of the Service reads only objects of the Service's namespace. */
  | { readonly kind: 'elsewhere'; readonly service: Service }
  /** The host is no Service, and the namespace uses no waypoint. */
  | { readonly kind: 'no-namespace-waypoint' };

/** What keeps HTTP settings for a host from being applied in ambient mode; undefined where nothing does. */
export function ambientFaultOf(mesh: Mesh, resource: KubernetesObject, host: Hostname): AmbientFault | undefined {
  const namespace = namespaceOf(resource);
  const service = ambientService(mesh, resolveShortHost(host, namespace, mesh.domainSuffix));
  if (!service) {
    const isUnserved = isAmbientNamespace(mesh, namespace) && !waypointUse(mesh, namespace);
    return isUnserved ? { kind: 'no-namespace-waypoint' } : undefined;
  }
  const isElsewhere = service.namespace !== namespace;
  if (!waypointUse(mesh, service.namespace, service.labels)) return { kind: 'no-waypoint', service, isElsewhere };
  return isElsewhere ? { kind: 'elsewhere', service } : undefined;
}

/** The Kubernetes Service of an ambient namespace that has a host. */
function ambientService(mesh: Mesh, hostname: Hostname): Service | undefined {
  const services = [...(mesh.services.byHost.get(hostname)?.values() ?? [])];
  return services.find((service) => service.registry === 'Kubernetes' && isAmbientNamespace(mesh, service.namespace));
}

/** Fact and consequence, to follow what is not applied. */
export function ambientFaultText(fault: AmbientFault, namespace: string): string {
  switch (fault.kind) {
    case 'no-waypoint':
      return `Service ${fault.service.namespace}/${fault.service.name} is in ambient mode and uses no waypoint${fault.isElsewhere ? `, which would read only namespace ${fault.service.namespace} anyway` : ''}`;
    case 'elsewhere':
      return `the waypoint of Service ${fault.service.namespace}/${fault.service.name} reads only namespace ${fault.service.namespace}`;
    case 'no-namespace-waypoint':
      return `namespace ${namespace} is in ambient mode and uses no waypoint`;
  }
}

/** The way out of a fault. */
export function ambientFaultHelp(fault: AmbientFault, namespace: string): string {
  switch (fault.kind) {
    case 'no-waypoint':
      return `label the Service istio.io/use-waypoint${fault.isElsewhere ? `, and move this to namespace ${fault.service.namespace}` : ''}`;
    case 'elsewhere':
      return `move this to namespace ${fault.service.namespace}`;
    case 'no-namespace-waypoint':
      return `label namespace ${namespace} istio.io/use-waypoint`;
  }
}

/** The codes of other tools for the kinds of faults. */
export interface AmbientFaultCodes {
  readonly noNamespaceWaypoint: string;
  readonly noWaypoint: string;
  readonly elsewhere: string;
}

/** Which of the codes a fault has. */
export function ambientFaultCodes(fault: AmbientFault, codes: AmbientFaultCodes): readonly string[] {
  if (fault.kind === 'no-namespace-waypoint') return [codes.noNamespaceWaypoint];
  if (fault.kind === 'elsewhere') return [codes.elsewhere];
  return fault.isElsewhere ? [codes.noWaypoint, codes.elsewhere] : [codes.noWaypoint];
}
