import type { Filter } from '../../envoy/types.js';
import type { Service, ServicePort } from '../../model/service.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { Destination, RouteDestination } from '../../schema/types/networking.js';
import { type CompileContext, destinationRuleFor, findService } from '../context.js';
import { isDynamicForward, sniDynamicForwardProxy } from '../filters/dynamic-forward-proxy.js';
import type { ListenerPolicies } from '../filters/listener-policies.js';
import { protocolFilters, type TcpFilterOptions, tcpFilterStack } from '../filters/network-filter-stack.js';
import { tcpProxy, tcpSettings } from '../filters/tcp-proxy.js';
import { outboundClusterName } from '../names.js';
import { destinationCluster } from '../routes/destination.js';
import { statName } from '../stat-name.js';

/** The port whose connections are proxied, and how its chain is to be filtered. */
export interface TcpChain {
  readonly port: ServicePort;
  readonly options: TcpFilterOptions;
}

/** Network filters that proxy to the destinations of a VirtualService's tcp or tls route; none without a destination. */
export function tcpRouteFilters(
  policies: ListenerPolicies,
  chain: TcpChain,
  routes: readonly RouteDestination[],
  virtualService: Pick<VirtualService, 'name' | 'namespace'>,
): readonly Filter[] {
  const { context } = policies;
  const [first] = routes;
  if (first === undefined) return [];
  const service = findService(context, first.destination?.host ?? '');
  if (routes.length === 1) {
    const cluster = clusterOf(context, first.destination, chain.port);
    const subset = first.destination?.subset;
    return singleDestination(policies, chain, {
      cluster,
      subset,
      service,
      statPrefix: statPrefixOf(context, cluster, service, chain.port, subset),
    });
  }
  const clusters = routes
    .filter((route) => (route.weight ?? 0) > 0)
    .map((route) => ({ name: clusterOf(context, route.destination, chain.port), weight: route.weight ?? 0 }));
  const statPrefix = `${virtualService.name}.${virtualService.namespace}`;
  const settings = service && tcpSettings(destinationRuleFor(context, service), undefined);
  const proxy = tcpProxy(policies, statPrefix, { weightedClusters: { clusters } }, settings);
  return tcpFilterStack(policies, chain.options, protocolFilters(policies, chain.port, statPrefix, undefined, proxy));
}

/** Network filters that proxy to a service of its own accord, no VirtualService being involved. */
export function tcpServiceFilters(
  policies: ListenerPolicies,
  chain: TcpChain,
  service: Service,
  clusterPort: number,
): readonly Filter[] {
  const cluster = outboundClusterName(service.hostname, clusterPort);
  // istiod knows the number of the port here, but not its name.
  const statPrefix = statPrefixOf(policies.context, cluster, service, { name: '', port: clusterPort }, undefined);
  return singleDestination(policies, chain, { cluster, subset: undefined, service, statPrefix });
}

interface SingleDestination {
  readonly cluster: string;
  readonly subset: string | undefined;
  readonly service: Service | undefined;
  readonly statPrefix: string;
}

function singleDestination(policies: ListenerPolicies, chain: TcpChain, target: SingleDestination): readonly Filter[] {
  const { context, listenerClass } = policies;
  const { cluster, subset, service, statPrefix } = target;
  const settings = service && tcpSettings(destinationRuleFor(context, service), subset);
  const proxy = tcpProxy(policies, statPrefix, { cluster }, settings);
  const resolvesSni = listenerClass === 'outbound' && service !== undefined && isDynamicForward(service);
  const beforeTerminal = resolvesSni ? sniDynamicForwardProxy(service, chain.port.port) : undefined;
  return tcpFilterStack(
    policies,
    { ...chain.options, beforeTerminal },
    protocolFilters(policies, chain.port, statPrefix, cluster, proxy),
  );
}

function clusterOf(context: CompileContext, destination: Destination | undefined, port: ServicePort): string {
  return destinationCluster(destination, { port: port.port, findService: (host) => findService(context, host) });
}

function statPrefixOf(
  context: CompileContext,
  cluster: string,
  service: Service | undefined,
  port: Pick<ServicePort, 'name' | 'port'>,
  subset: string | undefined,
): string {
  const pattern = context.mesh.config.outboundClusterStatName;
  return pattern && service ? statName(pattern, { service, port, subset, targetPort: 0 }) : cluster;
}
