import { isRecord } from '../../source/json-fields.js';
import { type Draft, draftsOf } from './draft.js';
import { connectionManagerOf } from './http-filters.js';
import { type EnvoyPatches, patchesFor } from './patch.js';
import { patchRoutes } from './route-patches.js';

const ROUTE_KINDS = ['ROUTE_CONFIGURATION', 'VIRTUAL_HOST', 'HTTP_ROUTE'] as const;

/** Inbound listeners with their inline route configurations patched, which istiod does when it builds them. */
export function patchInlineRoutes(patches: EnvoyPatches, listeners: readonly object[]): readonly object[] {
  const applies = ROUTE_KINDS.some((kind) => patchesFor(patches, kind, 'SIDECAR_INBOUND').length > 0);
  return applies ? listeners.map((listener) => patchListenerRoutes(patches, { ...listener })) : listeners;
}

function patchListenerRoutes(patches: EnvoyPatches, listener: Draft): Draft {
  if (Array.isArray(listener.filterChains)) {
    listener.filterChains = draftsOf(listener.filterChains).map((chain) => patchChainRoutes(patches, chain));
  }
  if (isRecord(listener.defaultFilterChain)) {
    listener.defaultFilterChain = patchChainRoutes(patches, { ...listener.defaultFilterChain });
  }
  return listener;
}

function patchChainRoutes(patches: EnvoyPatches, chain: Draft): Draft {
  const filters = draftsOf(chain.filters);
  for (const filter of filters) {
    const manager = connectionManagerOf(filter);
    if (manager === undefined || !isRecord(manager.routeConfig)) continue;
    const routeConfig = patchRoutes(patches, 'SIDECAR_INBOUND', manager.routeConfig);
    if (routeConfig !== undefined) filter.typedConfig = { ...manager, routeConfig };
  }
  return Array.isArray(chain.filters) ? { ...chain, filters } : chain;
}
