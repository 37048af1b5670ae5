import { type Hostname, resolveShortHost } from '../../../model/host.js';
import type { Mesh } from '../../../model/mesh.js';
import { MESH_GATEWAY, resolveGatewayName } from '../../../model/virtual-service-names.js';
import type { Destination } from '../../../schema/types/networking.js';
import { gatewaysByKey, gatewayWorkloads } from '../gateway/gateway-selection.js';
import { oncePer } from '../once-per.js';
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
export const routeDestinationsOf = oncePer((mesh: Mesh): readonly RouteDestination[] => [...findDestinations(mesh)]);

function* findDestinations(mesh: Mesh): Iterable<RouteDestination> {
  const namespacesOf = gatewayNamespaceReader(mesh);
  for (const found of destinationsOf(mesh)) {
    const { host: written = '' } = found.part;
    if (written === '') continue;
    const namespace = found.resource.metadata.namespace ?? '';
    const clients = new Set(gatewaysOfRoute(found).flatMap((gateway) => namespacesOf(gateway, namespace)));
    yield {
      ...found,
      written,
      host: resolveShortHost(written, namespace, mesh.domainSuffix),
      isMirror: found.path[3] === 'mirror' || found.path[3] === 'mirrors',
      namespace,
      clients: clients.size > 0 ? [...clients] : [namespace],
    };
  }
}

/** The gateways that a route is for: those of the VirtualService, or fewer where each of its matches names some. */
function gatewaysOfRoute({ resource: { spec }, path }: VirtualServicePart<Destination>): readonly string[] {
  const bound = spec.gateways?.length ? spec.gateways : [MESH_GATEWAY];
  const [, list, index] = path;
  const routes = list === 'http' ? spec.http : list === 'tls' ? spec.tls : spec.tcp;
  const matches: readonly { readonly gateways?: readonly string[] }[] = routes?.[Number(index)]?.match ?? [];
  const isLimited = matches.length > 0 && matches.every(({ gateways }) => gateways?.length);
  return isLimited ? matches.flatMap(({ gateways }) => gateways ?? []) : bound;
}

/** Tells the namespaces of the proxies behind a gateway that a VirtualService of some namespace names. */
function gatewayNamespaceReader(mesh: Mesh): (gateway: string, namespace: string) => readonly string[] {
  const gateways = gatewaysByKey(mesh);
  return (gateway, namespace) => {
    if (gateway === MESH_GATEWAY) return [namespace];
    const target = gateways.get(resolveGatewayName(gateway, namespace));
    return target ? gatewayWorkloads(mesh, target).map((proxy) => proxy.namespace) : [];
  };
}
