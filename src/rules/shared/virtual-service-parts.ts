import type { Mesh } from '../../model/mesh.js';
import type {
  Destination,
  HttpMatchRequest,
  HttpRoute,
  L4MatchAttributes,
  RouteDestination,
  TcpRoute,
  TlsMatchAttributes,
  TlsRoute,
  VirtualServiceResource,
} from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';

type Resources = Pick<Mesh, 'resources'>;

/** A part of a VirtualService, and where it stands. */
export interface VirtualServicePart<Part> {
  readonly resource: VirtualServiceResource;
  readonly part: Part;
  readonly path: Path;
}

/** Whether the routes of a VirtualService are for gateways alone, not for sidecars. */
export function isForGatewaysOnly({ spec: { gateways = [] } }: VirtualServiceResource): boolean {
  return gateways.length > 0 && !gateways.includes('mesh');
}

/** Every route of `spec.http`. */
export function httpRoutesOf(mesh: Resources): Iterable<VirtualServicePart<HttpRoute>> {
  return routesOf(mesh, 'http', ({ spec }) => spec.http);
}

/** Every route of `spec.tls`. */
export function tlsRoutesOf(mesh: Resources): Iterable<VirtualServicePart<TlsRoute>> {
  return routesOf(mesh, 'tls', ({ spec }) => spec.tls);
}

/** Every route of `spec.tcp`. */
export function tcpRoutesOf(mesh: Resources): Iterable<VirtualServicePart<TcpRoute>> {
  return routesOf(mesh, 'tcp', ({ spec }) => spec.tcp);
}

/** Every route of all three lists, as far as they are alike. */
export function* allRoutesOf(mesh: Resources): Iterable<VirtualServicePart<HttpRoute | TlsRoute | TcpRoute>> {
  yield* httpRoutesOf(mesh);
  yield* tlsRoutesOf(mesh);
  yield* tcpRoutesOf(mesh);
}

function* routesOf<Route>(
  { resources }: Resources,
  field: string,
  list: (resource: VirtualServiceResource) => readonly Route[] | undefined,
): Iterable<VirtualServicePart<Route>> {
  for (const resource of resources.VirtualService) {
    for (const [index, part] of (list(resource) ?? []).entries()) {
      yield { resource, part, path: ['spec', field, index] };
    }
  }
}

/** Every entry of the `match` of some routes. */
export function* matchesOf<Match>(
  routes: Iterable<VirtualServicePart<{ readonly match?: readonly Match[] }>>,
): Iterable<VirtualServicePart<Match>> {
  for (const { resource, part, path } of routes) {
    for (const [index, match] of (part.match ?? []).entries()) {
      yield { resource, part: match, path: [...path, 'match', index] };
    }
  }
}

export type AnyMatch = HttpMatchRequest | TlsMatchAttributes | L4MatchAttributes;

/** Every match of all routes, as far as they are alike. */
export function* allMatchesOf(mesh: Resources): Iterable<VirtualServicePart<AnyMatch>> {
  yield* matchesOf(httpRoutesOf(mesh));
  yield* matchesOf(tlsRoutesOf(mesh));
  yield* matchesOf(tcpRoutesOf(mesh));
}

/** Every entry of the `route` of all routes. */
export function* weightedDestinationsOf(mesh: Resources): Iterable<VirtualServicePart<RouteDestination>> {
  for (const { resource, part, path } of allRoutesOf(mesh)) {
    for (const [index, target] of (part.route ?? []).entries()) {
      yield { resource, part: target, path: [...path, 'route', index] };
    }
  }
}

/** Every destination that is named: of routes, and of mirrors. */
export function* destinationsOf(mesh: Resources): Iterable<VirtualServicePart<Destination>> {
  for (const { resource, part, path } of weightedDestinationsOf(mesh)) {
    if (part.destination) yield { resource, part: part.destination, path: [...path, 'destination'] };
  }
  for (const { resource, part, path } of httpRoutesOf(mesh)) {
    if (part.mirror) yield { resource, part: part.mirror, path: [...path, 'mirror'] };
    for (const [index, { destination }] of (part.mirrors ?? []).entries()) {
      if (destination) yield { resource, part: destination, path: [...path, 'mirrors', index, 'destination'] };
    }
  }
}
