import type { KubernetesTcpRouteResource, KubernetesTlsRouteResource } from '../../schema/types/gateway-api.js';
import type { RouteDestination, TlsRoute } from '../../schema/types/networking.js';
import { hostsOverlap, isHostSubset } from '../host.js';
import { type BackendContext, type Referrer, weightedBackends } from './backends.js';
import type { RouteParent } from './parents.js';

const ANY_HOST = ['*'];
/** A cluster that does not exist, for rules without a backend: istiod cannot refuse connections otherwise. */
const NOWHERE: readonly RouteDestination[] = [
  { destination: { host: 'internal.cluster.local', subset: 'zero-weight', port: { number: 65535 } } },
];

type L4Resource = KubernetesTlsRouteResource | KubernetesTcpRouteResource;

/** A TLS route; TCP routes are those without a match. */
export type L4Route = Pick<TlsRoute, 'match' | 'route'>;

/** Translates the rules of a TLSRoute or TCPRoute; none at all when istiod refuses a backend. */
export function l4Routes(resource: L4Resource, needsGrants: boolean, context: BackendContext): readonly L4Route[] {
  const referrer: Referrer = { kind: resource.kind, namespace: resource.metadata.namespace ?? '', needsGrants };
  const sniHosts = resource.spec.hostnames?.length ? resource.spec.hostnames : ANY_HOST;
  const routes = (resource.spec.rules ?? []).map(({ backendRefs = [] }): L4Route | undefined => {
    const route = weightedBackends(backendRefs, referrer, context);
    if (route === undefined) return undefined;
    if (route.length === 0) return { route: NOWHERE };
    const destinations = route.map(({ destination, weight }) => ({ destination, weight }));
    return resource.kind === 'TLSRoute' ? { match: [{ sniHosts }], route: destinations } : { route: destinations };
  });
  return routes.every((route) => route !== undefined) ? routes : [];
}

/** The hosts for which a parent serves a TLSRoute, and its routes there. */
export function tlsRoutesAt(
  parent: RouteParent,
  hostnames: readonly string[] | undefined,
  routes: readonly L4Route[],
): readonly { readonly host: string; readonly routes: readonly L4Route[] }[] {
  const hosts = hostnames?.length ? hostnames : ANY_HOST;
  if (parent.kind === 'mesh') {
    const atPort = routes.map((route) => atService(route, parent.hosts, parent.port));
    return parent.hosts.map((host) => ({ host, routes: atPort.map((route) => forHost(route, host)) }));
  }
  const { hostname } = parent;
  if (hostname === '') return hosts.map((host) => ({ host, routes }));
  const narrowed = routes
    .map((route) => withNames(route, (names) => commonHosts(names, hostname)))
    .filter(({ match = [] }) => match.length === 0 || match.some(({ sniHosts = [] }) => sniHosts.length > 0));
  return commonHosts(hosts, hostname).map((host) => ({ host, routes: narrowed }));
}

/** Of hosts and a listener's hostname, the narrower ones. */
function commonHosts(hosts: readonly string[], hostname: string): readonly string[] {
  const common = hosts.flatMap((host) => {
    if (isHostSubset(host, hostname)) return [host];
    return isHostSubset(hostname, host) ? [hostname] : [];
  });
  return [...new Set(common)];
}

function withNames(route: L4Route, change: (names: readonly string[]) => readonly string[]): L4Route {
  return { ...route, match: route.match?.map((match) => ({ ...match, sniHosts: change(match.sniHosts ?? []) })) };
}

/** A TLSRoute of a Service without hostnames is for the Service's own names. */
function atService(route: L4Route, hosts: readonly string[], port: number | undefined): L4Route {
  const named = withNames(route, (names) => (names.length === 1 && names[0] === '*' ? hosts : names));
  return port === undefined ? named : { ...named, match: named.match?.map((match) => ({ ...match, port })) };
}

function forHost(route: L4Route, host: string): L4Route {
  return withNames(route, (names) => (names.length > 1 ? names.filter((name) => hostsOverlap(host, name)) : names));
}
