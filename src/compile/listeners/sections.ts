import type { Filter, FilterChain, Listener } from '../../envoy/types.js';
import { routeNameOf } from '../filters/connection-manager.js';

/** A proxy's listeners by where they come from, which decides what EnvoyFilters of a context may patch. */
export interface ListenerSections {
  readonly gateway: readonly Listener[];
  readonly outbound: readonly Listener[];
  readonly httpProxy?: Listener;
  readonly virtualOutbound?: Listener;
  /** virtualInbound first, then listeners with a port of their own. */
  readonly inbound: readonly Listener[];
}

/** All listeners in the order istiod sends them. */
export function allListeners(sections: ListenerSections): readonly Listener[] {
  const single = [sections.httpProxy, sections.virtualOutbound].filter((listener) => listener !== undefined);
  return [...sections.gateway, ...sections.outbound, ...single, ...sections.inbound];
}

/** Names of the route configurations that the listeners ask for, sorted. */
export function routeNamesOf(sections: ListenerSections): readonly string[] {
  const names = allListeners(sections).flatMap(filtersOf).map(routeNameOf);
  return [...new Set(names.filter((name) => name !== undefined))].sort();
}

function filtersOf(listener: Listener): readonly Filter[] {
  const chains: readonly FilterChain[] = [
    ...(listener.filterChains ?? []),
    ...(listener.defaultFilterChain ? [listener.defaultFilterChain] : []),
  ];
  return chains.flatMap((chain) => chain.filters ?? []);
}
