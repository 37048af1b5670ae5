import type { Filter, FilterChain, TransportSocket } from '../../../envoy/types.js';
import { type ChainCriteria, filterChainMatch } from '../filter-chain-match.js';
import { TRANSPORT_SOCKET_CONNECT_TIMEOUT } from '../timeouts.js';

/** A filter chain of a gateway before its listener is known. */
export interface GatewayChain {
  readonly kind: 'http' | 'tcp';
  readonly criteria: ChainCriteria;
  readonly filters: readonly Filter[];
  readonly transportSocket?: TransportSocket;
}

/** The Envoy form of a gateway's chain, `before` going ahead of its own filters. */
export function toFilterChain(chain: GatewayChain, before: readonly Filter[]): FilterChain {
  return {
    filterChainMatch: filterChainMatch(chain.criteria),
    filters: [...before, ...chain.filters],
    transportSocket: chain.transportSocket,
    transportSocketConnectTimeout: TRANSPORT_SOCKET_CONNECT_TIMEOUT,
  };
}

/** Whether the listener must look at the TLS hello: for SNI, or because TLS is terminated. */
export function needsTlsInspector(chain: GatewayChain): boolean {
  return chain.transportSocket !== undefined || (chain.criteria.serverNames?.length ?? 0) > 0;
}
