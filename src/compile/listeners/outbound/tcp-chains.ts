import type { Metadata } from '../../../envoy/types.js';
import { compareText } from '../../../model/order.js';
import { isTls } from '../../../model/protocol.js';
import { type Service, type ServicePort, UNSPECIFIED_ADDRESS } from '../../../model/service.js';
import type { VirtualService } from '../../../model/virtual-service.js';
import type { RouteDestination } from '../../../schema/types/networking.js';
import { isDynamicForward } from '../../filters/dynamic-forward-proxy.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { alternateHosts, serviceAddress } from '../../routes/domains.js';
import { wildcardAddress } from '../addresses.js';
import { type TcpChain, tcpRouteFilters, tcpServiceFilters } from '../tcp-destinations.js';
import type { OutboundChain } from './draft.js';
import { matchesSidecar } from './l4-match.js';

/** One service port on one listener address. */
export interface TcpListenerPort {
  readonly service: Service;
  /** The listener's port: the service's, or the Sidecar's. */
  readonly port: ServicePort;
  readonly bind: string;
  /** Ranges of a service whose address is a CIDR. */
  readonly ranges: readonly string[];
  /** VirtualServices for the service's host, in order. */
  readonly virtualServices: readonly VirtualService[];
}

/** Chains of a service port that is not HTTP, or not yet known to be. */
export function tcpChains(policies: ListenerPolicies, target: TcpListenerPort): readonly OutboundChain[] {
  return isTls(target.port.protocol) ? tlsChains(policies, target) : opaqueChains(policies, target);
}

/** By SNI: one chain per tls match of the VirtualServices, else one for the service itself. */
function tlsChains(policies: ListenerPolicies, target: TcpListenerPort): readonly OutboundChain[] {
  const { proxy } = policies.context;
  const chains: OutboundChain[] = [];
  const handled = new Set<string>();
  let destinations = target.ranges;
  for (const virtualService of target.virtualServices) {
    for (const { match: matches = [], route = [] } of virtualService.tls) {
      for (const match of matches.filter((candidate) => matchesSidecar(candidate, proxy, target.port.port))) {
        // Subnets of one match stay in effect for what follows.
        if (match.destinationSubnets?.length && target.port.port > 0) destinations = match.destinationSubnets;
        const key = `${match.sniHosts?.join()}|${match.destinationSubnets?.join()}`;
        if (handled.has(key)) continue;
        handled.add(key);
        chains.push(routeChain(policies, target, virtualService, route, { serverNames: match.sniHosts, destinations }));
      }
    }
  }
  if (chains.length > 0) return chains;
  return [serviceChain(policies, target, { serverNames: serviceSni(policies, target, destinations), destinations })];
}

/** By address: the first tcp route without subnets takes everything; those with subnets go before the service's own chain. */
function opaqueChains(policies: ListenerPolicies, target: TcpListenerPort): readonly OutboundChain[] {
  const { proxy } = policies.context;
  const chains: OutboundChain[] = [];
  const own = { destinations: target.ranges };
  let coversService = false;
  for (const virtualService of target.virtualServices) {
    for (const { match: matches = [], route = [] } of virtualService.tcp) {
      const applicable = matches.filter((match) => matchesSidecar(match, proxy, target.port.port));
      const takesAll =
        matches.length === 0 || applicable.some((match) => !match.destinationSubnets?.length || target.port.port === 0);
      if (takesAll) return [...chains, routeChain(policies, target, virtualService, route, own)];
      const subnets = applicable.flatMap((match) => match.destinationSubnets ?? []);
      if (subnets.length === 0) continue;
      const { filters } = routeChain(policies, target, virtualService, route, {});
      chains.push({ criteria: { destinations: subnets }, filters });
      coversService ||= sorted(subnets) === sorted(target.ranges);
    }
  }
  return coversService ? chains : [...chains, serviceChain(policies, target, own)];
}

function sorted(ranges: readonly string[]): string {
  return [...ranges].sort(compareText).join();
}

function routeChain(
  policies: ListenerPolicies,
  target: TcpListenerPort,
  virtualService: VirtualService,
  routes: readonly RouteDestination[],
  criteria: OutboundChain['criteria'],
): OutboundChain {
  const metadata: Metadata = { filterMetadata: { istio: { config: virtualService.configPath } } };
  return { criteria, metadata, filters: tcpRouteFilters(policies, tcpChain(target), routes, virtualService) };
}

function serviceChain(
  policies: ListenerPolicies,
  target: TcpListenerPort,
  criteria: OutboundChain['criteria'],
): OutboundChain {
  const { service, port } = target;
  const clusterPort = service.ports.length === 1 ? (service.ports[0]?.port ?? port.port) : port.port;
  return { criteria, filters: tcpServiceFilters(policies, tcpChain(target), service, clusterPort) };
}

function tcpChain({ port }: TcpListenerPort): TcpChain {
  return { port, options: { extensionPort: port.port, metadataExchange: false } };
}

/** The server names that tell a service from others on its listener; none needed where it has an address of its own. */
function serviceSni(
  policies: ListenerPolicies,
  target: TcpListenerPort,
  destinations: readonly string[],
): readonly string[] {
  const { context } = policies;
  const { service, bind } = target;
  const wildcard = wildcardAddress(context.proxy);
  const address = serviceAddress(context, service);
  const hasWildcard = address === wildcard || (service.registry === 'External' && address === UNSPECIFIED_ADDRESS);
  // A range is no address of its own, even where the listener binds none of it.
  const hasNone = address === '' || address.includes('/');
  const isShared = destinations.length > 0 || hasNone || (hasWildcard && bind === wildcard);
  if (!isShared && !isDynamicForward(service)) return [];
  const aliases = service.aliases.map((alias) => alias.hostname);
  const namesOf = (host: string) => [host, ...alternateHosts(context, host)];
  return [service.hostname, ...aliases.flatMap(namesOf)];
}
