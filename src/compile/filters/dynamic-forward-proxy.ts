import { typeUrl } from '../../envoy/type-urls.js';
import type { Filter } from '../../envoy/types.js';
import { isWildcard } from '../../model/host.js';
import type { Service } from '../../model/service.js';

/** Whether destinations of a service are resolved from the name that each connection asks for. */
export function isDynamicForward(service: Pick<Service, 'hostname' | 'resolution'>): boolean {
  return service.resolution === 'dynamic-dns' && isWildcard(service.hostname);
}

// Mirrors istiod: IPv4 even on IPv6 proxies.
/** The DNS cache that a cluster and its filters share. */
export function dnsCacheConfig(service: Pick<Service, 'hostname'>): object {
  return { name: `${service.hostname}_dfp_dns_cache`, dnsLookupFamily: 'V4_ONLY' };
}

/** Resolves the host of each request before it is routed. */
export function httpDynamicForwardProxy(service: Pick<Service, 'hostname'>): Filter {
  return {
    name: 'envoy.filters.http.dynamic_forward_proxy',
    typedConfig: {
      '@type': typeUrl('envoy.extensions.filters.http.dynamic_forward_proxy.v3.FilterConfig'),
      dnsCacheConfig: dnsCacheConfig(service),
    },
  };
}

/** Resolves the SNI of each connection before it is proxied to `port`. */
export function sniDynamicForwardProxy(service: Pick<Service, 'hostname'>, port: number): Filter {
  return {
    name: 'envoy.extensions.filters.network.sni_dynamic_forward_proxy',
    typedConfig: {
      '@type': typeUrl('envoy.extensions.filters.network.sni_dynamic_forward_proxy.v3.FilterConfig'),
      dnsCacheConfig: dnsCacheConfig(service),
      portValue: port,
    },
  };
}
