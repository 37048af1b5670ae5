import { type Hostname, resolveShortHost } from '../../model/host.js';
import type { Mesh } from '../../model/mesh.js';
import { MESH_GATEWAY, resolveGatewayName } from '../../model/virtual-service-names.js';
import type { Destination, VirtualServiceResource } from '../../schema/types/networking.js';
import { gatewaysByKey, gatewayWorkloads } from './gateway-selection.js';
import { destinationsOf, type VirtualServicePart } from './virtual-service-parts.js';

/** A destination of a VirtualService, and from where requests are sent to it. */
export interface RouteDestination extends VirtualServicePart<Destination> {
  /** As it is written. */
  readonly written: Hostname;
  /** In full. */
  readonly host: Hostname;
  readonly isMirror: boolean;
  /** The namespace of the VirtualService. */
  readonly namespace: string;
  /** Namespaces of the proxies that use the route: its own for sidecars, those of the gateways it is bound to. */
  readonly clients: readonly string[];
}

/** Every destination that names a host, mirrors included. */
export function* routeDestinationsOf(mesh: Mesh): Iterable<RouteDestination> {
  const clientsOf = clientReader(mesh);
  for (const found of destinationsOf(mesh)) {
    const { host: written = '' } = found.part;
    if (written === '') continue;
    const namespace = found.resource.metadata.namespace ?? '';
    yield {
      ...found,
      written,
      host: resolveShortHost(written, namespace, mesh.domainSuffix),
      isMirror: found.path[3] === 'mirror' || found.path[3] === 'mirrors',
      namespace,
      clients: clientsOf(found.resource),
    };
  }
}

function clientReader(mesh: Mesh): (resource: VirtualServiceResource) => readonly string[] {
  const gateways = gatewaysByKey(mesh);
  const known = new Map<VirtualServiceResource, readonly string[]>();
  const read = ({ metadata, spec }: VirtualServiceResource): readonly string[] => {
    const own = metadata.namespace ?? '';
    const clients = new Set<string>();
    for (const gateway of spec.gateways?.length ? spec.gateways : [MESH_GATEWAY]) {
      if (gateway === MESH_GATEWAY) clients.add(own);
      const target = gateways.get(resolveGatewayName(gateway, own));
      for (const { namespace } of target ? gatewayWorkloads(mesh, target) : []) clients.add(namespace);
    }
    return clients.size > 0 ? [...clients] : [own];
  };
  return (resource) => {
    const clients = known.get(resource) ?? read(resource);
    known.set(resource, clients);
    return clients;
  };
}
