import type { Route, RouteConfiguration, VirtualHost } from '../../envoy/types.js';
import { isHttpOrSniffed } from '../../model/protocol.js';
import type { Service, ServicePort } from '../../model/service.js';
import type { EgressListener } from '../../model/sidecar-scope.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { CompileContext } from '../context.js';
import { catchAllVirtualHost } from './catch-all.js';
import { defaultRoute } from './default-route.js';
import { compareNames, emptyRouteConfiguration, routeConfiguration } from './route-configuration.js';
import { bindHosts, mostSpecificVirtualServices, relevantVirtualServices } from './sidecar-hosts.js';
import { type PortRoutes, sidecarVirtualHosts } from './sidecar-virtual-hosts.js';
import { virtualServiceRoutes } from './virtual-service.js';

/** Virtual hosts of one egress listener and port, in order and by domain; sniffed listeners share them. */
interface PortVirtualHosts {
  readonly all: readonly VirtualHost[];
  readonly byDomain: ReadonlyMap<string, readonly VirtualHost[]>;
}

/** The route configurations of a sidecar's outbound listeners. */
export function sidecarRouteConfigurations(
  context: CompileContext,
  names: readonly string[],
): readonly RouteConfiguration[] {
  const built = new Map<EgressListener, Map<number, PortVirtualHosts>>();
  return names.map((name) => sidecarRouteConfiguration(context, name, built));
}

/** Names are `<port>`, `<host>:<port>` (sniffed), `http_proxy` or `unix://…`. */
function sidecarRouteConfiguration(
  context: CompileContext,
  name: string,
  built: Map<EgressListener, Map<number, PortVirtualHosts>>,
): RouteConfiguration {
  const kind = parseRouteName(name);
  if (kind === undefined) return emptyRouteConfiguration(name);
  const egress = egressListenerFor(context, kind.port, name);
  const port = egress?.port?.protocol === 'HTTP_PROXY' ? 0 : kind.port;
  const virtualHosts = egress === undefined ? NO_VIRTUAL_HOSTS : portVirtualHosts(context, egress, port, built);
  if (kind.sniffed) return routeConfiguration(name, sniffedVirtualHosts(virtualHosts, name));
  return routeConfiguration(name, [...virtualHosts.all, catchAllVirtualHost(context)]);
}

function parseRouteName(name: string): { readonly port: number; readonly sniffed: boolean } | undefined {
  if (name === 'http_proxy' || name.startsWith('unix://')) return { port: 0, sniffed: false };
  const colon = name.lastIndexOf(':');
  const digits = name.slice(colon + 1);
  return /^\d+$/.test(digits) ? { port: Number(digits), sniffed: colon >= 0 } : undefined;
}

/** The first egress listener that is a catch-all or has the route's port (istiod's GetEgressListenerForRDS). */
function egressListenerFor(context: CompileContext, port: number, name: string): EgressListener | undefined {
  return context.scope.egress.find((listener) => {
    if (listener.port === undefined) return true;
    return listener.port.number === 0 ? listener.bind === name : listener.port.number === port;
  });
}

const NO_VIRTUAL_HOSTS: PortVirtualHosts = { all: [], byDomain: new Map() };

function portVirtualHosts(
  context: CompileContext,
  egress: EgressListener,
  port: number,
  built: Map<EgressListener, Map<number, PortVirtualHosts>>,
): PortVirtualHosts {
  const byPort = getOrCreate(built, egress, () => new Map<number, PortVirtualHosts>());
  return getOrCreate(byPort, port, () => {
    const all = buildVirtualHosts(context, egress, port);
    const byDomain = new Map<string, VirtualHost[]>();
    for (const virtualHost of all) {
      for (const domain of virtualHost.domains) getOrCreate(byDomain, domain, () => []).push(virtualHost);
    }
    return { all, byDomain };
  });
}

function getOrCreate<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = create();
    map.set(key, value);
  }
  return value;
}

function buildVirtualHosts(context: CompileContext, egress: EgressListener, port: number): readonly VirtualHost[] {
  const services = servicesOnPort(egress.services, port);
  const wrappers = [...virtualServiceWrappers(context, egress, services, port)];
  const governed = new Set(wrappers.flatMap((wrapper) => wrapper.services.map((service) => service.hostname)));
  for (const service of services.values()) {
    if (!governed.has(service.hostname)) wrappers.push(...defaultWrappers(context, service));
  }
  return sidecarVirtualHosts(context, wrappers, port).sort(compareNames);
}

/** Services by lower-cased host, trimmed to `port` unless it is 0; a later service of the same name replaces an earlier one. */
function servicesOnPort(services: readonly Service[], port: number): Map<string, Service> {
  const byHost = new Map<string, Service>();
  for (const service of services) {
    if (port === 0) {
      byHost.set(service.hostname, service);
      continue;
    }
    const ports = service.ports.filter((candidate) => candidate.port === port);
    if (ports.length > 0) byHost.set(service.hostname.toLowerCase(), { ...service, ports });
  }
  return byHost;
}

function* virtualServiceWrappers(
  context: CompileContext,
  egress: EgressListener,
  services: ReadonlyMap<string, Service>,
  port: number,
): Generator<PortRoutes> {
  const virtualServices = relevantVirtualServices(egress.virtualServices, services, port);
  const owners = mostSpecificVirtualServices(virtualServices, services);
  for (const virtualService of virtualServices) {
    const routes = virtualServiceRoutes(context, virtualService, {
      port,
      gateway: 'mesh',
      isTls: false,
      findService: (host) => services.get(host),
    });
    if (routes.length === 0) continue;
    const bound = bindHosts(virtualService, services, owners);
    if (isProducerOrConsumer(context, virtualService, bound.services)) yield* wrappersOf(bound, routes, port);
  }
}

// Mirrors istiod: a Gateway API route is for clients in its own namespace, or for a service of it.
function isProducerOrConsumer(
  { proxy }: CompileContext,
  { semantics, namespace }: VirtualService,
  services: readonly Service[],
): boolean {
  if (semantics !== 'gateway-api') return true;
  return services.some((service) => service.namespace === namespace || proxy.namespace === namespace);
}

function* wrappersOf(
  bound: ReturnType<typeof bindHosts>,
  routes: readonly Route[],
  port: number,
): Generator<PortRoutes> {
  const byPort = new Map<number, Service[]>();
  for (const service of bound.services) {
    for (const servicePort of httpPorts(service)) {
      const group = byPort.get(servicePort.port);
      if (group === undefined) byPort.set(servicePort.port, [service]);
      else group.push(service);
    }
  }
  // A VirtualService for hosts outside the registry is served on port 80 only.
  if (byPort.size === 0 && port === 80) byPort.set(80, []);
  for (const [groupPort, group] of byPort) yield { port: groupPort, services: group, hosts: bound.hosts, routes };
}

function* defaultWrappers(context: CompileContext, service: Service): Generator<PortRoutes> {
  if (service.resolution === 'alias') return;
  for (const { port } of httpPorts(service)) {
    yield { port, services: [service], hosts: [], routes: [defaultRoute(context, service.hostname, port)] };
  }
}

function httpPorts(service: Service): readonly ServicePort[] {
  return service.ports.filter((port) => isHttpOrSniffed(port.protocol));
}

/** A sniffed listener serves one service, whatever the request calls it. */
function sniffedVirtualHosts(virtualHosts: PortVirtualHosts, name: string): readonly VirtualHost[] {
  const host = name.slice(0, name.lastIndexOf(':'));
  const own = new Set([...(virtualHosts.byDomain.get(name) ?? []), ...(virtualHosts.byDomain.get(host) ?? [])]);
  if (own.size !== 1) return [...own];
  return [...own].map((virtualHost) => ({ ...virtualHost, domains: ['*'] }));
}
