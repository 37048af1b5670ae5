import type { RouteConfiguration, VirtualHost } from '../../envoy/types.js';
import { compareText } from '../../model/order.js';

/** Envoy's own default, 4 KiB, is too small for direct responses that Istio allows. */
const MAX_DIRECT_RESPONSE_BYTES = 1024 * 1024;

/** A route configuration as istiod sends it for gateways and sidecar outbound listeners. */
export function routeConfiguration(name: string, virtualHosts: readonly VirtualHost[]): RouteConfiguration {
  return {
    name,
    virtualHosts: virtualHosts.length > 0 ? virtualHosts : undefined,
    validateClusters: false,
    ignorePortInHostMatching: true,
    maxDirectResponseBodySizeBytes: MAX_DIRECT_RESPONSE_BYTES,
  };
}

/** The answer for a route name that nothing in the mesh explains. */
export function emptyRouteConfiguration(name: string): RouteConfiguration {
  return { name, validateClusters: false };
}

/** Sorts by name. */
export function compareNames(a: { readonly name: string }, b: { readonly name: string }): number {
  return compareText(a.name, b.name);
}
