import type {
  Destination,
  HttpRoute,
  RouteDestination,
  TcpRoute,
  TlsRoute,
  VirtualServiceSpec,
} from '../schema/types/networking.js';
import { resolveShortHost } from './host.js';

export const MESH_GATEWAY = 'mesh';

/** The names of a VirtualService's spec, seen from its own namespace. */
export interface NameScope {
  readonly namespace: string;
  readonly domainSuffix: string;
}

/** `mesh`, or `<namespace>/<name>` of the Gateway that a VirtualService of `namespace` means by `gateway`. */
export function resolveGatewayName(gateway: string, namespace: string): string {
  if (gateway === MESH_GATEWAY) return gateway;
  if (gateway.startsWith('./')) return `${namespace}/${gateway.slice(2)}`;
  if (gateway.includes('/')) return gateway;
  // A legacy form of Istio: name.namespace, with anything behind it ignored.
  const [name = '', ownNamespace] = gateway.split('.');
  return `${ownNamespace ?? namespace}/${name}`;
}

/** The spec with every host and Gateway name written in full. */
export function resolveNames(spec: VirtualServiceSpec, scope: NameScope): VirtualServiceSpec {
  return {
    ...spec,
    hosts: spec.hosts?.map((host) => resolveShortHost(host, scope.namespace, scope.domainSuffix)),
    gateways: spec.gateways?.map((gateway) => resolveGatewayName(gateway, scope.namespace)),
    http: spec.http?.map((route) => resolveHttpRoute(route, scope)),
    tls: spec.tls?.map((route) => resolveL4Route<TlsRoute>(route, scope)),
    tcp: spec.tcp?.map((route) => resolveL4Route<TcpRoute>(route, scope)),
  };
}

function resolveHttpRoute(route: HttpRoute, scope: NameScope): HttpRoute {
  return {
    ...route,
    match: resolveMatches(route.match, scope),
    route: resolveDestinations(route.route, scope),
    mirror: route.mirror && resolveDestination(route.mirror, scope),
    mirrors: resolveDestinations(route.mirrors, scope),
  };
}

function resolveL4Route<Route extends TcpRoute | TlsRoute>(route: Route, scope: NameScope): Route {
  return { ...route, match: resolveMatches(route.match, scope), route: resolveDestinations(route.route, scope) };
}

function resolveMatches<Match extends { readonly gateways?: readonly string[] }>(
  matches: readonly Match[] | undefined,
  scope: NameScope,
): readonly Match[] | undefined {
  return matches?.map((match) =>
    match.gateways === undefined
      ? match
      : { ...match, gateways: match.gateways.map((gateway) => resolveGatewayName(gateway, scope.namespace)) },
  );
}

function resolveDestinations<Target extends Pick<RouteDestination, 'destination'>>(
  targets: readonly Target[] | undefined,
  scope: NameScope,
): readonly Target[] | undefined {
  return targets?.map((target) =>
    target.destination === undefined
      ? target
      : { ...target, destination: resolveDestination(target.destination, scope) },
  );
}

function resolveDestination(destination: Destination, scope: NameScope): Destination {
  return { ...destination, host: resolveShortHost(destination.host ?? '', scope.namespace, scope.domainSuffix) };
}
