import type { Filter, Listener, ListenerFilter } from '../../../envoy/types.js';
import type { MergedServerPort } from '../../../model/gateway.js';
import { isHttp } from '../../../model/protocol.js';
import { PROXY_PROTOCOL, TLS_INSPECTOR } from '../../filters/listener-filters.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { filtersBeforeHttp } from '../../filters/network-filter-stack.js';
import { listenerName } from '../../names.js';
import { listenAddress, wildcardAddress } from '../addresses.js';
import { exactBalance } from '../connection-balance.js';
import { type GatewayChain, needsTlsInspector, toFilterChain } from './chain.js';
import { httpChain, httpsChain } from './http-chains.js';
import { buildQuicListeners } from './quic.js';
import { isPassthrough, type TakenServerNames, terminatesHttps } from './server.js';
import { passthroughChains, terminatedTcpChains } from './tcp-chains.js';

interface PendingListener {
  readonly bind: string;
  readonly port: number;
  readonly chains: GatewayChain[];
}

/** The listeners of a gateway proxy, in the order of its merged ports; ports without any chain have none. */
export function buildGatewayListeners(policies: ListenerPolicies): readonly Listener[] {
  const { proxy, gateways } = policies.context;
  const pending = new Map<string, PendingListener>();
  const taken: TakenServerNames = new Map();
  for (const entry of gateways?.ports ?? []) {
    if (proxy.unprivileged && entry.port < 1024) continue;
    const bind = entry.bind || wildcardAddress(proxy);
    const name = listenerName(bind, entry.port);
    const listener = pending.get(name) ?? { bind, port: entry.port, chains: [] };
    pending.set(name, listener);
    listener.chains.push(...entryChains(policies, entry, name, taken));
  }
  const tcp = [...pending]
    .filter(([, { chains }]) => chains.length > 0)
    .map(([name, listener]) => toListener(policies, name, listener));
  return [...tcp, ...buildQuicListeners(policies)];
}

function entryChains(
  policies: ListenerPolicies,
  entry: MergedServerPort,
  listener: string,
  taken: TakenServerNames,
): readonly GatewayChain[] {
  if (isHttp(entry.protocol)) return [httpChain(policies, entry, listener)];
  return entry.servers.flatMap((server) => {
    if (terminatesHttps(server)) return [httpsChain(policies, server, entry.port, listener)];
    if (isPassthrough(server)) return passthroughChains(policies, server, entry.port, taken);
    return terminatedTcpChains(policies, server, entry.port);
  });
}

function toListener(policies: ListenerPolicies, name: string, { bind, port, chains }: PendingListener): Listener {
  const { proxy } = policies.context;
  return {
    name,
    address: listenAddress(bind, port),
    trafficDirection: 'OUTBOUND',
    listenerFilters: listenerFilters(policies, chains),
    filterChains: filterChains(chains, filtersBeforeHttp(policies, port)),
    maxConnectionsToAcceptPerSocketEvent: 1,
    accessLog: policies.listenerLogs,
    connectionBalanceConfig: exactBalance(proxy, 'OUTBOUND'),
  };
}

function listenerFilters(
  { context }: ListenerPolicies,
  chains: readonly GatewayChain[],
): readonly ListenerFilter[] | undefined {
  const hasProxyProtocol = context.proxy.config.gatewayTopology?.proxyProtocol != null;
  const filters = [
    ...(hasProxyProtocol ? [PROXY_PROTOCOL] : []),
    ...(chains.some(needsTlsInspector) ? [TLS_INSPECTOR] : []),
  ];
  return filters.length > 0 ? filters : undefined;
}

/** istiod uses up a listener's network extensions on its first HTTP chain. */
function filterChains(chains: readonly GatewayChain[], extensions: readonly Filter[]) {
  const firstHttp = chains.findIndex((chain) => chain.kind === 'http');
  return chains.map((chain, index) => toFilterChain(chain, index === firstHttp ? extensions : []));
}
