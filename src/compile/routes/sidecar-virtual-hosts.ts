import type { Route, VirtualHost } from '../../envoy/types.js';
import { bracketed } from '../../model/host.js';
import type { Service } from '../../model/service.js';
import type { CompileContext } from '../context.js';
import { alternateDomains, serviceDomains } from './domains.js';
import { statefulSession } from './stateful-session.js';

/** Routes for hosts and services on one service port; becomes virtual hosts. */
export interface PortRoutes {
  readonly port: number;
  readonly services: readonly Service[];
  /** VirtualService hosts that name no service. */
  readonly hosts: readonly string[];
  readonly routes: readonly Route[];
}

/** Domains and names already taken in one route configuration; Envoy rejects duplicates. */
interface Taken {
  readonly names: Set<string>;
  readonly domains: Set<string>;
  /** `host` and `host:port` of every service: no shorter spelling of another service may take them. */
  readonly serviceHosts: ReadonlySet<string>;
}

/**
 * Virtual hosts of a sidecar's route configuration: first come, first served for names and domains.
 * @param port the listener's port, 0 when one listener serves all ports and domains carry them
 */
export function sidecarVirtualHosts(
  context: CompileContext,
  wrappers: readonly PortRoutes[],
  port: number,
): VirtualHost[] {
  const serviceHosts = new Set<string>();
  for (const wrapper of wrappers) {
    for (const { hostname } of wrapper.services) serviceHosts.add(hostname).add(`${hostname}:${wrapper.port}`);
  }
  const taken: Taken = { names: new Set(), domains: new Set(), serviceHosts };
  const virtualHosts: VirtualHost[] = [];
  for (const wrapper of wrappers) {
    if (wrapper.routes.length === 0) continue;
    const built = wrapperVirtualHosts(context, wrapper, port, taken);
    if (port === 0) virtualHosts.push(...built.flatMap((virtualHost) => onAllPorts(virtualHost, wrapper.port)));
    else if (wrapper.port === port) virtualHosts.push(...built);
  }
  return virtualHosts;
}

function wrapperVirtualHosts(
  context: CompileContext,
  wrapper: PortRoutes,
  port: number,
  taken: Taken,
): readonly VirtualHost[] {
  const domainPort = port === 0 ? wrapper.port : undefined;
  const includeRequestAttemptCount = context.proxy.config.proxyHeaders?.attemptCount?.disabled !== true;
  const build = (
    host: string,
    candidates: readonly string[],
    isAlternate: (domain: string) => boolean = () => false,
    service?: Service,
  ): VirtualHost | undefined => {
    const name = `${bracketed(host.toLowerCase())}:${wrapper.port}`;
    if (taken.names.has(name)) return undefined;
    taken.names.add(name);
    const domains = takeDomains(candidates, isAlternate, taken);
    if (domains.length === 0) return undefined;
    const typedPerFilterConfig = service && statefulSession(context.mesh.features, service);
    return {
      name,
      domains,
      routes: wrapper.routes,
      ...(includeRequestAttemptCount && { includeRequestAttemptCount: true }),
      ...(typedPerFilterConfig && { typedPerFilterConfig }),
    };
  };
  const hosts = wrapper.hosts.map((host) => build(host, [bracketed(host.toLowerCase())]));
  const services = wrapper.services.map((service) =>
    build(
      service.hostname,
      serviceDomains(context, service, domainPort),
      (domain) => domain !== service.hostname && alternateDomains(context, service, domainPort).has(domain),
      service,
    ),
  );
  return [...hosts, ...services].filter((virtualHost) => virtualHost !== undefined);
}

/** Drops domains that are taken, and alternates that are another service's own host. */
function takeDomains(
  candidates: readonly string[],
  isAlternate: (domain: string) => boolean,
  taken: Taken,
): readonly string[] {
  return candidates.filter((domain) => {
    const key = domain.toLowerCase();
    if (taken.domains.has(key)) return false;
    if (taken.serviceHosts.has(domain) && isAlternate(domain)) return false;
    taken.domains.add(key);
    return true;
  });
}

/** On a listener for all ports, only port 80 may be left out of the authority. */
function onAllPorts(virtualHost: VirtualHost, port: number): readonly VirtualHost[] {
  if (port === 80) return [virtualHost];
  const domains = virtualHost.domains.filter((domain) => domain.includes(':'));
  return domains.length > 0 ? [{ ...virtualHost, domains }] : [];
}
