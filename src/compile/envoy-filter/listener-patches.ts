import { untilCrash } from './crash.js';
import { assign, type Draft, draftsOf, setList } from './draft.js';
import { type ChainPatches, patchFilterChains } from './filter-chains.js';
import { patchDraft, patchFilterList } from './filter-list.js';
import { listenerFilterAnchor, matchesListener } from './listener-match.js';
import { mergeMessages } from './message/merge.js';
import { additionsFor, type EnvoyPatch, type EnvoyPatches, patchesFor, type TargetContext } from './patch.js';
import { mergeFilter } from './typed-config.js';

const LISTENER = 'envoy.config.listener.v3.Listener';

interface ListenerPatches extends ChainPatches {
  readonly listener: readonly EnvoyPatch[];
  readonly listenerFilter: readonly EnvoyPatch[];
}

/** Applies the listener patches of a context to a list of listeners, in place; additions too unless the list is closed. */
export function patchListenerList(
  patches: EnvoyPatches,
  context: TargetContext,
  listeners: readonly object[],
  list: 'open' | 'closed' = 'open',
): readonly Draft[] {
  const drafts = listeners.map((listener): Draft => ({ ...listener }));
  const selected: ListenerPatches = {
    listener: patchesFor(patches, 'LISTENER', context),
    listenerFilter: patchesFor(patches, 'LISTENER_FILTER', context),
    filterChain: patchesFor(patches, 'FILTER_CHAIN', context),
    networkFilter: patchesFor(patches, 'NETWORK_FILTER', context),
    httpFilter: patchesFor(patches, 'HTTP_FILTER', context),
  };
  let patched = drafts;
  untilCrash(() => {
    for (const draft of drafts) patchListener(draft, selected);
    const added = list === 'open' ? additionsFor(patches, 'LISTENER', context).map(patchDraft) : [];
    patched = [...drafts, ...added].filter((draft) => draft.name !== REMOVED && draft.name !== undefined);
  });
  return patched;
}

/** Mirrors istiod: a removed listener loses its name, and with it its place in the list. */
const REMOVED = '';

function patchListener(listener: Draft, patches: ListenerPatches): void {
  let merged = false;
  for (const patch of patches.listener) {
    if (!matchesListener(patch, listener)) continue;
    if (patch.operation === 'REMOVE') {
      listener.name = REMOVED;
      return;
    }
    if (patch.operation !== 'MERGE') continue;
    assign(listener, mergeMessages(LISTENER, listener, patch.value ?? patchDraft(patch)));
    merged = true;
  }
  const selects = (patch: EnvoyPatch) => matchesListener(patch, listener);
  patchListenerFilters(listener, patches.listenerFilter.filter(selects));
  const chainPatches = {
    filterChain: patches.filterChain.filter(selects),
    networkFilter: patches.networkFilter.filter(selects),
    httpFilter: patches.httpFilter.filter(selects),
  };
  if (merged || Object.values(chainPatches).some((list) => list.length > 0)) patchFilterChains(listener, chainPatches);
}

function patchListenerFilters(listener: Draft, patches: readonly EnvoyPatch[]): void {
  if (patches.length === 0) return;
  let filters: readonly Draft[] = draftsOf(listener.listenerFilters);
  setList(listener, 'listenerFilters', filters);
  for (const patch of patches) {
    const anchor = listenerFilterAnchor(patch);
    if (patch.operation === 'MERGE' && anchor.given) {
      // Mirrors istiod, which merges into every listener filter whatever its name.
      for (const filter of filters) mergeFilter(filter, patch, false);
    } else {
      filters = patchFilterList(filters, patch, anchor);
    }
    setList(listener, 'listenerFilters', filters);
  }
}
