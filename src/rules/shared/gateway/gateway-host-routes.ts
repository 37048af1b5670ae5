import type { CompileContext } from '../../../compile/context.js';
import { commonHosts, gatewayService } from '../../../compile/routes/gateway.js';
import { isCatchAll, virtualServiceRoutes } from '../../../compile/routes/virtual-service.js';
import { gatewayKey, type MergedServer } from '../../../model/gateway.js';
import type { Hostname } from '../../../model/host.js';
import type { VirtualService } from '../../../model/virtual-service.js';
import type { HttpMatchRequest, HttpRoute } from '../../../schema/types/networking.js';

/** One match of a route as it stands on a virtual host of a gateway. */
export interface HostRoute {
  readonly virtualService: VirtualService;
  /** Index in the VirtualService's `http`. */
  readonly index: number;
  readonly route: HttpRoute;
  /** The match, without what is decided before any request. */
  readonly match: HttpMatchRequest;
  readonly isCatchAll: boolean;
}

/** A virtual host that several VirtualServices share, with its matches in the order they are tried. */
export interface SharedHost {
  readonly host: Hostname;
  readonly routes: readonly HostRoute[];
}

/** Comparing every pair of more routes than this takes too long. */
const MAX_COMPARED = 200;

/** The virtual hosts of a gateway that several VirtualServices add routes to. */
export function* sharedHostsOf(context: CompileContext): Iterable<SharedHost> {
  for (const servers of context.gateways?.serversByRoute.values() ?? []) {
    for (const [host, parts] of partsByHost(context, servers)) {
      if (parts.size < 2) continue;
      const routes = [...parts].flatMap(([virtualService, server]) => routesOf(context, virtualService, server));
      const ordered = [...routes.filter((route) => !route.isCatchAll), ...routes.filter((route) => route.isCatchAll)];
      yield { host, routes: ordered.slice(0, MAX_COMPARED) };
    }
  }
}

type Parts = ReadonlyMap<Hostname, ReadonlyMap<VirtualService, MergedServer>>;

function partsByHost({ mesh, proxy }: CompileContext, servers: readonly MergedServer[]): Parts {
  const hosts = new Map<Hostname, Map<VirtualService, MergedServer>>();
  for (const server of servers) {
    for (const virtualService of mesh.virtualServices.boundTo(gatewayKey(server.gateway), proxy.namespace)) {
      for (const host of commonHosts(server.hosts, virtualService)) {
        const parts = hosts.get(host.toLowerCase()) ?? new Map<VirtualService, MergedServer>();
        hosts.set(host.toLowerCase(), parts);
        if (!parts.has(virtualService)) parts.set(virtualService, server);
      }
    }
  }
  return hosts;
}

function routesOf(context: CompileContext, virtualService: VirtualService, server: MergedServer): HostRoute[] {
  const target = {
    port: server.servicePort,
    gateway: gatewayKey(server.gateway),
    isTls: server.server.tls !== undefined,
    findService: (host: Hostname) => gatewayService(context, virtualService.namespace, host),
  };
  const found: HostRoute[] = [];
  for (const [index, route] of virtualService.http.entries()) {
    for (const match of route.match?.length ? route.match : [{}]) {
      const [compiled] = virtualServiceRoutes(
        context,
        { ...virtualService, http: [{ ...route, match: [match] }] },
        target,
      );
      if (compiled === undefined) continue;
      const all = isCatchAll(compiled.match);
      found.push({ virtualService, index, route, match: requestPart(match), isCatchAll: all });
      if (all) return found;
    }
  }
  return found;
}

function requestPart(match: HttpMatchRequest): HttpMatchRequest {
  const { name: _name, statPrefix: _prefix, port: _port, gateways: _gateways, sourceLabels: _labels, ...rest } = match;
  return { ...rest, sourceNamespace: undefined };
}
