import type { CompiledProxy } from '../compile/compiled.js';
import type { Route, VirtualHost } from '../envoy/types.js';
import type { Proxy } from '../model/proxy.js';
import { shares } from './clusters/destinations.js';
import type { RouteSource } from './origins/route-source.js';
import type { TraceResult } from './result.js';

/** What became of a request at one proxy. */
export interface Outcome {
  readonly proxy: Proxy;
  readonly trace: TraceResult;
  readonly virtualHost?: VirtualHost | undefined;
  /** The compiled route that took the request. */
  readonly route?: Route | undefined;
  /** What wrote that route; nothing for routes that no VirtualService made. */
  readonly source?: RouteSource | undefined;
  /** Clusters that the route names and the proxy does not have. */
  readonly missingClusters: readonly string[];
}

/** A place a request goes, with its share of the requests in percent. */
export interface Share {
  readonly cluster: string;
  readonly weight: number;
}

/** The virtual host and route that a trace names. */
export function compiledRoute(
  compiled: CompiledProxy,
  trace: TraceResult,
): { readonly virtualHost?: VirtualHost | undefined; readonly route?: Route | undefined } {
  const configuration = compiled.routes.find(({ name }) => name === trace.routeConfig);
  const virtualHost = configuration?.virtualHosts?.find(({ name }) => name === trace.virtualHost);
  return { virtualHost, route: trace.route === undefined ? undefined : virtualHost?.routes?.[trace.route.index] };
}

/** Where a compiled route sends requests; empty for redirects and direct responses. */
export function sharesOf(route: Route | undefined): readonly Share[] {
  if (route?.route?.cluster !== undefined) return [{ cluster: route.route.cluster, weight: 100 }];
  return shares(route?.route?.weightedClusters?.clusters ?? []).map(({ cluster: { name }, percent }) => ({
    cluster: name,
    weight: percent,
  }));
}

/** Where the requests really go: nowhere when the proxy answers them itself. */
export function reachedShares({ trace, route, missingClusters }: Outcome): readonly Share[] {
  // The destination may live in manifests that were not given.
  if (missingClusters.length > 0) return sharesOf(route);
  return (trace.clusters ?? []).map(({ name, weight }) => ({ cluster: name, weight: weight ?? 100 }));
}

/** Whether no route took the request. */
export function isNotFound({ trace, route }: Outcome): boolean {
  return route === undefined && (trace.clusters ?? []).length === 0 && trace.route === undefined;
}
