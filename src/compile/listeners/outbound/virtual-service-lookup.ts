import { type Hostname, hostsOverlap, isWildcard } from '../../../model/host.js';
import type { VirtualService } from '../../../model/virtual-service.js';

/** Finds the VirtualServices that route TCP or TLS for a host, in their order. */
export type TcpVirtualServiceLookup = (host: Hostname) => readonly VirtualService[];

/** Indexes the VirtualServices of an egress listener by exact host; those with wildcards are compared one by one. */
export function tcpVirtualServiceLookup(virtualServices: readonly VirtualService[]): TcpVirtualServiceLookup {
  const relevant = virtualServices.filter(({ tcp, tls }) => tcp.length > 0 || tls.length > 0);
  const exact = new Map<Hostname, Set<VirtualService>>();
  const position = new Map(relevant.map((virtualService, index) => [virtualService, index]));
  for (const virtualService of relevant) {
    for (const host of virtualService.hosts) exact.set(host, (exact.get(host) ?? new Set()).add(virtualService));
  }
  const wildcards = relevant.filter(({ hosts }) => hosts.some(isWildcard));
  const overlapping = (host: Hostname) => (candidate: VirtualService) =>
    candidate.hosts.some((other) => hostsOverlap(host, other));
  const order = (virtualService: VirtualService): number => position.get(virtualService) ?? 0;
  return (host) => {
    if (isWildcard(host)) return relevant.filter(overlapping(host));
    const found = new Set([...(exact.get(host) ?? []), ...wildcards.filter(overlapping(host))]);
    return [...found].sort((a, b) => order(a) - order(b));
  };
}
