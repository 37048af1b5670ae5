import type { Filter, FilterChain, Listener, ListenerFilter } from '../../../envoy/types.js';
import { canonicalDuration } from '../../../model/duration.js';
import { HTTP_INSPECTOR, TLS_INSPECTOR } from '../../filters/listener-filters.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { listenerName } from '../../names.js';
import { listenAddress } from '../addresses.js';
import { exactBalance } from '../connection-balance.js';
import { filterChainMatch } from '../filter-chain-match.js';
import { TRANSPORT_SOCKET_CONNECT_TIMEOUT } from '../timeouts.js';
import type { ListenerDraft, OutboundChain } from './draft.js';

/** The Envoy listener of a draft. Whatever none of its chains takes passes through as the outbound traffic policy says. */
export function toListener(policies: ListenerPolicies, draft: ListenerDraft, catchAll: readonly Filter[]): Listener {
  const { proxy, mesh } = policies.context;
  const { filterChains, defaultFilterChain } = arrangeChains(draft.chains.map(toFilterChain), catchAll);
  const needsHttp = draft.chains.some(({ criteria }) => (criteria.applicationProtocols?.length ?? 0) > 0);
  const needsTls = [...filterChains, defaultFilterChain].some(
    (chain) => chain?.filterChainMatch?.serverNames !== undefined,
  );
  const listenerFilters: readonly ListenerFilter[] = [
    ...(needsTls ? [TLS_INSPECTOR] : []),
    ...(needsHttp ? [HTTP_INSPECTOR] : []),
  ];
  return {
    name: listenerName(draft.bind, draft.port),
    address: listenAddress(draft.bind, draft.port),
    trafficDirection: 'OUTBOUND',
    continueOnListenerFiltersTimeout: true,
    bindToPort: draft.bindToPort ? undefined : false,
    maxConnectionsToAcceptPerSocketEvent: draft.bindToPort ? 1 : undefined,
    listenerFilters: listenerFilters.length > 0 ? listenerFilters : undefined,
    listenerFiltersTimeout: (needsHttp && canonicalDuration(mesh.config.protocolDetectionTimeout)) || '0s',
    filterChains,
    defaultFilterChain,
    connectionBalanceConfig: exactBalance(proxy, 'OUTBOUND'),
  };
}

function toFilterChain({ criteria, filters, metadata }: OutboundChain): FilterChain {
  return {
    filterChainMatch: filterChainMatch(criteria),
    filters,
    transportSocketConnectTimeout: TRANSPORT_SOCKET_CONNECT_TIMEOUT,
    metadata,
  };
}

function arrangeChains(
  chains: readonly FilterChain[],
  catchAll: readonly Filter[],
): { readonly filterChains: readonly FilterChain[]; readonly defaultFilterChain?: FilterChain } {
  const matching = chains.filter((chain) => chain.filterChainMatch !== undefined);
  const matchAll = chains.findLast((chain) => chain.filterChainMatch === undefined);
  if (matchAll !== undefined) {
    return matching.length === 0
      ? { filterChains: [matchAll] }
      : { filterChains: matching, defaultFilterChain: matchAll };
  }
  return {
    filterChains: matching,
    defaultFilterChain: { name: 'PassthroughFilterChain', filterChainMatch: {}, filters: catchAll },
  };
}
