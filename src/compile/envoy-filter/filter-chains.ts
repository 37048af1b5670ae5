import { isRecord } from '../../source/json-fields.js';
import { assign, type Draft, draftOf, draftsOf } from './draft.js';
import { patchDraft, patchFilterList } from './filter-list.js';
import { patchHttpFilters } from './http-filters.js';
import { matchesFilterChain, networkFilterAnchor } from './listener-match.js';
import { mergeMessages } from './message/merge.js';
import type { EnvoyPatch } from './patch.js';
import { mergeFilter, mergeTransportSocket } from './typed-config.js';

/** The patches of one context that select one listener. */
export interface ChainPatches {
  readonly filterChain: readonly EnvoyPatch[];
  readonly networkFilter: readonly EnvoyPatch[];
  readonly httpFilter: readonly EnvoyPatch[];
}

const FILTER_CHAIN = 'envoy.config.listener.v3.FilterChain';

/** FILTER_CHAIN, NETWORK_FILTER and HTTP_FILTER patches in all chains of a listener. */
export function patchFilterChains(listener: Draft, patches: ChainPatches): void {
  const chains = draftsOf(listener.filterChains);
  listener.filterChains = chains;
  for (const chain of chains) if (hasFilters(chain)) patchFilterChain(listener, chain, patches);
  patchDefaultChain(listener, patches);
  for (const patch of patches.filterChain) if (patch.operation === 'ADD') chains.push(patchDraft(patch));
  // Mirrors istiod: a chain without filters is a removed one; one that lost all its filters is not.
  const kept = chains.filter((chain) => chain.filters !== undefined).map(withoutEmptyFilters);
  if (kept.length > 0) listener.filterChains = kept;
  else delete listener.filterChains;
}

function patchDefaultChain(listener: Draft, patches: ChainPatches): void {
  if (!isRecord(listener.defaultFilterChain) || !hasFilters(listener.defaultFilterChain)) return;
  const chain = draftOf(listener.defaultFilterChain);
  listener.defaultFilterChain = chain;
  patchFilterChain(listener, chain, patches);
  if (chain.filters === undefined) delete listener.defaultFilterChain;
  else listener.defaultFilterChain = withoutEmptyFilters(chain);
}

function patchFilterChain(listener: Draft, chain: Draft, patches: ChainPatches): void {
  for (const patch of patches.filterChain) {
    if (!matchesFilterChain(patch, listener, chain)) continue;
    if (patch.operation === 'REMOVE') {
      delete chain.filters;
      return;
    }
    if (patch.operation === 'MERGE') mergeFilterChain(chain, patch);
  }
  patchNetworkFilters(listener, chain, patches);
}

/** Mirrors istiod: a patch with a transport socket of the chain's own kind merges that socket and nothing else. */
function mergeFilterChain(chain: Draft, patch: EnvoyPatch): void {
  if (patch.value === undefined) return;
  const patchSocket = patch.value.transportSocket;
  if (isRecord(patchSocket) && isRecord(chain.transportSocket) && patchSocket.name === chain.transportSocket.name) {
    const socket = draftOf(chain.transportSocket);
    if (mergeTransportSocket(socket, patchSocket) === 'merged') chain.transportSocket = socket;
    return;
  }
  assign(chain, mergeMessages(FILTER_CHAIN, chain, patch.value));
}

function patchNetworkFilters(listener: Draft, chain: Draft, patches: ChainPatches): void {
  const selects = (patch: EnvoyPatch) => matchesFilterChain(patch, listener, chain);
  const networkPatches = patches.networkFilter.filter(selects);
  const httpPatches = patches.httpFilter.filter(selects);
  if (networkPatches.length === 0 && httpPatches.length === 0) return;
  let filters: readonly Draft[] = draftsOf(chain.filters);
  chain.filters = filters;
  for (const patch of networkPatches) {
    filters = patchFilterList(filters, patch, networkFilterAnchor(patch));
    chain.filters = filters;
  }
  for (const filter of filters) {
    for (const patch of networkPatches) {
      if (patch.operation === 'MERGE' && networkFilterAnchor(patch).matches(filter)) mergeFilter(filter, patch, true);
    }
    patchHttpFilters(filter, httpPatches);
  }
}

function hasFilters(chain: Draft | { readonly filters?: unknown }): boolean {
  return Array.isArray(chain.filters) && chain.filters.length > 0;
}

function withoutEmptyFilters(chain: Draft): Draft {
  if (!hasFilters(chain)) delete chain.filters;
  return chain;
}
