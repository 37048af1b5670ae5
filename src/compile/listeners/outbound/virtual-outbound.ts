import type { Listener } from '../../../envoy/types.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { bareTcpProxy } from '../../filters/tcp-proxy.js';
import { BLACK_HOLE_CLUSTER, VIRTUAL_OUTBOUND_LISTENER } from '../../names.js';
import { listenAddress, wildcardAddress } from '../addresses.js';
import { exactBalance } from '../connection-balance.js';
import { catchAllFilters } from './catch-all.js';

/** The listener that all captured outbound traffic enters; absent when nothing is captured. */
export function buildVirtualOutbound(policies: ListenerPolicies): Listener | undefined {
  const { proxy, mesh } = policies.context;
  if (proxy.interceptionMode === 'NONE') return undefined;
  const port = mesh.config.proxyListenPort;
  return {
    name: VIRTUAL_OUTBOUND_LISTENER,
    address: listenAddress(wildcardAddress(proxy), port),
    trafficDirection: 'OUTBOUND',
    useOriginalDst: true,
    transparent: proxy.interceptionMode === 'TPROXY' || undefined,
    filterChains: [
      {
        name: `${VIRTUAL_OUTBOUND_LISTENER}-blackhole`,
        filterChainMatch: { destinationPort: port },
        filters: [...policies.stats, bareTcpProxy(BLACK_HOLE_CLUSTER)],
      },
      { name: `${VIRTUAL_OUTBOUND_LISTENER}-catchall-tcp`, filters: catchAllFilters(policies) },
    ],
    maxConnectionsToAcceptPerSocketEvent: 1,
    accessLog: policies.listenerLogs,
    connectionBalanceConfig: exactBalance(proxy, 'OUTBOUND'),
  };
}
