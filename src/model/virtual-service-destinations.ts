import type { Destination } from '../schema/types/networking.js';
import type { Hostname } from './host.js';
import type { VirtualService } from './virtual-service.js';

/** Ports asked of a destination host; 0 stands for all. */
export type DestinationPorts = ReadonlyMap<Hostname, ReadonlySet<number>>;

/** Hosts and ports that a VirtualService can send to from `namespace`, mirrors included; from anywhere without one. */
export function destinationsOf(
  virtualService: Pick<VirtualService, 'http' | 'tls' | 'tcp'>,
  namespace?: string,
): DestinationPorts {
  const found = new Map<Hostname, Set<number>>();
  const add = (destination: Destination | undefined): void => {
    if (destination === undefined) return;
    const host = destination.host ?? '';
    const ports = found.get(host) ?? new Set();
    found.set(host, ports.add(destination.port?.number ?? 0));
  };
  for (const route of virtualService.http) {
    const sources = (route.match ?? []).flatMap((match) => match.sourceNamespace || []);
    // A match without a source namespace does not open the route to others, as in istiod.
    if (namespace !== undefined && sources.length > 0 && !sources.includes(namespace)) continue;
    for (const { destination } of route.route ?? []) add(destination);
    add(route.mirror);
    for (const { destination } of route.mirrors ?? []) add(destination);
  }
  for (const { route } of [...virtualService.tcp, ...virtualService.tls]) {
    for (const { destination } of route ?? []) add(destination);
  }
  return found;
}
