import type { FilterChain, Listener, ListenerFilter } from '../../../envoy/types.js';
import { canonicalDuration } from '../../../model/duration.js';
import { type InboundMutualTls, inboundMutualTls } from '../../../model/peer-authentication.js';
import type { CompileContext } from '../../context.js';
import { ORIGINAL_DESTINATION, ORIGINAL_SOURCE } from '../../filters/listener-filters.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { tcpMetadataExchange } from '../../filters/network-filters.js';
import { bareTcpProxy } from '../../filters/tcp-proxy.js';
import { BLACK_HOLE_CLUSTER, listenerName, VIRTUAL_INBOUND_LISTENER } from '../../names.js';
import { listenAddress, wildcardAddress } from '../addresses.js';
import { exactBalance } from '../connection-balance.js';
import { type InboundChainContext, inboundChainContext, inboundChains } from './chains.js';
import { inspectors } from './inspectors.js';
import { inboundPorts, passthroughPort } from './ports.js';

/** The listeners for calls to a sidecar's workload: virtualInbound, then those that bind a port of their own. */
export function buildInboundListeners(policies: ListenerPolicies): readonly Listener[] {
  const { context } = policies;
  const shared = inboundChainContext(policies);
  const mutualTls = inboundMutualTls(context.mesh, context.proxy);
  const captured: FilterChain[] = [];
  const own: Listener[] = [];
  for (const port of inboundPorts(context)) {
    const chains = inboundChains(shared, port, mutualTls.ports.get(port.targetPort) ?? mutualTls.mode);
    if (port.bindToPort) own.push(ownListener(policies, port.bind, port.targetPort, chains));
    else captured.push(...chains);
  }
  if (context.proxy.interceptionMode === 'NONE') return own;
  return [virtualInbound(policies, [...passthroughChains(shared, mutualTls), ...captured]), ...own];
}

function virtualInbound(policies: ListenerPolicies, chains: readonly FilterChain[]): Listener {
  const { proxy, mesh } = policies.context;
  const port = mesh.config.proxyInboundListenPort;
  const isTransparent = proxy.interceptionMode === 'TPROXY';
  const filterChains = [blackHoleChain(policies, port), ...chains];
  return {
    ...commonFields(policies, filterChains, [ORIGINAL_DESTINATION, ...(isTransparent ? [ORIGINAL_SOURCE] : [])]),
    name: VIRTUAL_INBOUND_LISTENER,
    address: listenAddress(wildcardAddress(proxy), port),
    transparent: isTransparent || undefined,
  };
}

function ownListener(policies: ListenerPolicies, bind: string, port: number, chains: readonly FilterChain[]): Listener {
  return { ...commonFields(policies, chains, []), name: listenerName(bind, port), address: listenAddress(bind, port) };
}

function commonFields(
  { context, listenerLogs }: ListenerPolicies,
  filterChains: readonly FilterChain[],
  filters: readonly ListenerFilter[],
) {
  const listenerFilters = [...filters, ...inspectors(filterChains)];
  return {
    trafficDirection: 'INBOUND',
    continueOnListenerFiltersTimeout: true,
    listenerFiltersTimeout: canonicalDuration(context.mesh.config.protocolDetectionTimeout) ?? '0s',
    maxConnectionsToAcceptPerSocketEvent: 1,
    listenerFilters: listenerFilters.length > 0 ? listenerFilters : undefined,
    filterChains,
    accessLog: listenerLogs,
    connectionBalanceConfig: exactBalance(context.proxy, 'INBOUND'),
  } as const;
}

/** Traffic that was sent to virtualInbound itself would loop. */
function blackHoleChain(policies: ListenerPolicies, port: number): FilterChain {
  return {
    name: `${VIRTUAL_INBOUND_LISTENER}-blackhole`,
    filterChainMatch: { destinationPort: port },
    filters: [
      ...tcpMetadataExchange(policies.context.mesh.features),
      ...policies.stats,
      bareTcpProxy(BLACK_HOLE_CLUSTER),
    ],
  };
}

/** Chains of ports that nothing declares: all of them, and those with a mutual TLS mode of their own. */
function passthroughChains(shared: InboundChainContext, mutualTls: InboundMutualTls): readonly FilterChain[] {
  const { context } = shared.policies;
  const declared = declaredPorts(context);
  const undeclared = [...mutualTls.ports].filter(([port]) => !declared.has(port)).sort(([a], [b]) => a - b);
  return [
    ...inboundChains(shared, passthroughPort(context, 0), mutualTls.mode),
    ...undeclared.flatMap(([port, mode]) => inboundChains(shared, passthroughPort(context, port), mode)),
  ];
}

function declaredPorts({ scope, proxy }: CompileContext): ReadonlySet<number> {
  if (scope.ingress.length > 0) return new Set(scope.ingress.map(({ port }) => port?.number ?? 0));
  return new Set(proxy.serviceTargets.map(({ targetPort }) => targetPort));
}
