import type { Route, RouteConfiguration, VirtualHost } from '../../envoy/types.js';
import type { MergedGateways, MergedServer } from '../../model/gateway.js';
import { gatewayKey } from '../../model/gateway.js';
import { compareSpecificity, type Hostname, isHostSubset } from '../../model/host.js';
import type { Service } from '../../model/service.js';
import type { VirtualService } from '../../model/virtual-service.js';
import { isVisibleTo } from '../../model/visibility.js';
import type { CompileContext } from '../context.js';
import { compareNames, emptyRouteConfiguration, routeConfiguration } from './route-configuration.js';
import { isCatchAll, virtualServiceRoutes } from './virtual-service.js';

/** A virtual host while VirtualServices add to it. `parts` are the route lists it is made of, by identity. */
interface HostRoutes {
  readonly host: Hostname;
  readonly name: string;
  readonly parts: (readonly Route[])[];
  requireTls: boolean;
}

/** Routes by Gateway and VirtualService. */
type BuiltRoutes = Map<string, Map<VirtualService, readonly Route[]>>;

/** The route configuration that a gateway's HTTP servers of one route name share. */
export function gatewayRouteConfiguration(
  context: CompileContext,
  gateways: MergedGateways,
  name: string,
): RouteConfiguration {
  const servers = gateways.serversByRoute.get(name) ?? [];
  const first = servers[0];
  if (first === undefined) return emptyRouteConfiguration(name);
  const hosts = new Map<Hostname, HostRoutes>();
  const built: BuiltRoutes = new Map();
  for (const server of servers) addServer(context, server, hosts, built);
  if (hosts.size === 0) {
    return routeConfiguration(name, [{ name: `blackhole:${first.servicePort}`, domains: ['*'] }]);
  }
  const suppressAttemptCount = context.proxy.config.proxyHeaders?.attemptCount?.disabled === true;
  return routeConfiguration(name, collapse([...hosts.values()], !suppressAttemptCount).sort(compareNames));
}

function addServer(
  context: CompileContext,
  server: MergedServer,
  hosts: Map<Hostname, HostRoutes>,
  built: BuiltRoutes,
): void {
  const gateway = gatewayKey(server.gateway);
  const redirects = server.server.tls?.httpsRedirect === true;
  for (const virtualService of context.mesh.virtualServices.boundTo(gateway, context.proxy.namespace)) {
    const common = commonHosts(server.hosts, virtualService);
    if (common.length === 0) continue;
    const routes = routesOnce(context, server, gateway, virtualService, built);
    if (routes.length === 0) continue;
    for (const host of common) {
      const entry = hostEntry(hosts, host.toLowerCase(), server);
      entry.parts.push(routes);
      if (redirects) entry.requireTls = true;
    }
  }
  if (!redirects) return;
  for (const host of server.hosts) hostEntry(hosts, host.toLowerCase(), server).requireTls = true;
}

function hostEntry(hosts: Map<Hostname, HostRoutes>, host: Hostname, server: MergedServer): HostRoutes {
  let entry = hosts.get(host);
  if (entry === undefined) {
    entry = { host, name: `${host}:${server.servicePort}`, parts: [], requireTls: false };
    hosts.set(host, entry);
  }
  return entry;
}

/** Routes are built once per Gateway and VirtualService, with the port of the first server that reaches them. */
function routesOnce(
  context: CompileContext,
  server: MergedServer,
  gateway: string,
  virtualService: VirtualService,
  built: BuiltRoutes,
): readonly Route[] {
  let ofGateway = built.get(gateway);
  if (ofGateway === undefined) {
    ofGateway = new Map();
    built.set(gateway, ofGateway);
  }
  let routes = ofGateway.get(virtualService);
  if (routes === undefined) {
    routes = virtualServiceRoutes(context, virtualService, {
      port: server.servicePort,
      gateway,
      isTls: server.server.tls !== undefined,
      findService: (host) => gatewayService(context, virtualService.namespace, host),
    });
    ofGateway.set(virtualService, routes);
  }
  return routes;
}

/** The VirtualService's own namespace wins where several namespaces define a host. */
export function gatewayService(context: CompileContext, namespace: string, host: Hostname): Service | undefined {
  const own = context.mesh.services.byHost.get(host)?.get(namespace);
  if (own !== undefined && isVisibleTo(own.visibility, context.proxy.namespace)) return own;
  return context.scope.servicesByHost.get(host);
}

/** Hosts that a server and a VirtualService share; of a wildcard and a name under it, the narrower. */
export function commonHosts(
  serverHosts: readonly string[],
  virtualService: Pick<VirtualService, 'namespace' | 'hosts'>,
): readonly Hostname[] {
  const common = new Set<Hostname>();
  for (const serverHost of serverHosts) {
    const slash = serverHost.indexOf('/');
    if (slash >= 0 && serverHost.slice(0, slash) !== virtualService.namespace) continue;
    const host = serverHost.slice(slash + 1);
    for (const virtualHost of virtualService.hosts) {
      if (isHostSubset(host, virtualHost)) common.add(host);
      else if (isHostSubset(virtualHost, host)) common.add(virtualHost);
    }
  }
  return [...common];
}

/** Hosts with the very same routes become one virtual host with several domains (PILOT_ENABLE_ROUTE_COLLAPSE_OPTIMIZATION). */
function collapse(entries: readonly HostRoutes[], includeRequestAttemptCount: boolean): VirtualHost[] {
  const ids = new Map<readonly Route[], number>();
  const idOf = (part: readonly Route[]): number => {
    const id = ids.get(part) ?? ids.size;
    ids.set(part, id);
    return id;
  };
  const groups = new Map<string, { readonly first: HostRoutes; readonly domains: Hostname[] }>();
  for (const entry of [...entries].sort((a, b) => compareSpecificity(a.host, b.host))) {
    const key = `${entry.requireTls} ${entry.parts.map(idOf).join(',')}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { first: entry, domains: [entry.host] });
    else group.domains.push(entry.host);
  }
  return [...groups.values()].map(({ first, domains }) => virtualHost(first, domains, includeRequestAttemptCount));
}

function virtualHost(
  entry: HostRoutes,
  domains: readonly Hostname[],
  includeRequestAttemptCount: boolean,
): VirtualHost {
  const routes = entry.parts.flat();
  const ordered = [
    ...routes.filter((route) => !isCatchAll(route.match)),
    ...routes.filter((route) => isCatchAll(route.match)),
  ];
  return {
    name: entry.name,
    domains,
    ...(ordered.length > 0 && { routes: ordered }),
    ...(entry.requireTls && { requireTls: 'ALL' as const }),
    ...(includeRequestAttemptCount && { includeRequestAttemptCount: true }),
  };
}
