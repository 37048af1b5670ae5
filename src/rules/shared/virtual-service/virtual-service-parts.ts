import type { Mesh } from '../../../model/mesh.js';
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
} from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { oncePer } from '../once-per.js';

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

type Parts<Part> = readonly VirtualServicePart<Part>[];

const routesOf = oncePer((resources: readonly VirtualServiceResource[]) => ({
  http: routesIn<HttpRoute>(resources, 'http', ({ spec }) => spec.http),
  tls: routesIn<TlsRoute>(resources, 'tls', ({ spec }) => spec.tls),
  tcp: routesIn<TcpRoute>(resources, 'tcp', ({ spec }) => spec.tcp),
}));

const matchesOf = oncePer((resources: readonly VirtualServiceResource[]) => ({
  http: matchesIn(routesOf(resources).http),
  tls: matchesIn(routesOf(resources).tls),
  tcp: matchesIn(routesOf(resources).tcp),
}));

const targetsOf = oncePer((resources: readonly VirtualServiceResource[]) => {
  const { http, tls, tcp } = routesOf(resources);
  return [...targetsIn(http), ...targetsIn(tls), ...targetsIn(tcp)];
});

const namedDestinationsOf = oncePer((resources: readonly VirtualServiceResource[]) => [
  ...targetsOf(resources).flatMap(({ resource, part, path }) => destinationPart(resource, part.destination, path)),
  ...routesOf(resources).http.flatMap(({ resource, part, path }) => [
    ...(part.mirror ? [{ resource, part: part.mirror, path: [...path, 'mirror'] }] : []),
    ...(part.mirrors ?? []).flatMap(({ destination }, index) =>
      destinationPart(resource, destination, [...path, 'mirrors', index]),
    ),
  ]),
]);

/** Every route of `spec.http`. */
export function httpRoutesOf({ resources }: Resources): Parts<HttpRoute> {
  return routesOf(resources.VirtualService).http;
}

/** Every route of `spec.tls`. */
export function tlsRoutesOf({ resources }: Resources): Parts<TlsRoute> {
  return routesOf(resources.VirtualService).tls;
}

/** Every route of `spec.tcp`. */
export function tcpRoutesOf({ resources }: Resources): Parts<TcpRoute> {
  return routesOf(resources.VirtualService).tcp;
}

/** Every route of all three lists, as far as they are alike. */
export function allRoutesOf(mesh: Resources): Parts<HttpRoute | TlsRoute | TcpRoute> {
  return [...httpRoutesOf(mesh), ...tlsRoutesOf(mesh), ...tcpRoutesOf(mesh)];
}

/** Every entry of the `match` of HTTP routes. */
export function httpMatchesOf({ resources }: Resources): Parts<HttpMatchRequest> {
  return matchesOf(resources.VirtualService).http;
}

/** Every entry of the `match` of TLS routes. */
export function tlsMatchesOf({ resources }: Resources): Parts<TlsMatchAttributes> {
  return matchesOf(resources.VirtualService).tls;
}

/** Every entry of the `match` of TCP routes. */
export function tcpMatchesOf({ resources }: Resources): Parts<L4MatchAttributes> {
  return matchesOf(resources.VirtualService).tcp;
}

/** Every match of all routes, as far as they are alike. */
export function allMatchesOf(mesh: Resources): Parts<HttpMatchRequest | TlsMatchAttributes | L4MatchAttributes> {
  return [...httpMatchesOf(mesh), ...tlsMatchesOf(mesh), ...tcpMatchesOf(mesh)];
}

/** Every entry of the `route` of all routes. */
export function weightedDestinationsOf({ resources }: Resources): Parts<RouteDestination> {
  return targetsOf(resources.VirtualService);
}

/** Every destination that is named: of routes, and of mirrors. */
export function destinationsOf({ resources }: Resources): Parts<Destination> {
  return namedDestinationsOf(resources.VirtualService);
}

function routesIn<Route>(
  resources: readonly VirtualServiceResource[],
  field: string,
  list: (resource: VirtualServiceResource) => readonly Route[] | undefined,
): Parts<Route> {
  return resources.flatMap((resource) =>
    (list(resource) ?? []).map((part, index) => ({ resource, part, path: ['spec', field, index] })),
  );
}

function matchesIn<Match>(routes: Parts<{ readonly match?: readonly Match[] }>): Parts<Match> {
  return routes.flatMap(({ resource, part, path }) =>
    (part.match ?? []).map((match, index) => ({ resource, part: match, path: [...path, 'match', index] })),
  );
}

function targetsIn(routes: Parts<{ readonly route?: readonly RouteDestination[] }>): Parts<RouteDestination> {
  return routes.flatMap(({ resource, part, path }) =>
    (part.route ?? []).map((target, index) => ({ resource, part: target, path: [...path, 'route', index] })),
  );
}

function destinationPart(
  resource: VirtualServiceResource,
  destination: Destination | undefined,
  path: Path,
): Parts<Destination> {
  return destination ? [{ resource, part: destination, path: [...path, 'destination'] }] : [];
}
