import { compareSpecificity, type Hostname, isHostSubset, isWildcard } from '../../model/host.js';
import type { Service } from '../../model/service.js';
import type { VirtualService } from '../../model/virtual-service.js';

/**
 * VirtualServices that can matter on a port: on port 80 all of them, elsewhere those with a host of a service there.
 */
export function relevantVirtualServices(
  virtualServices: readonly VirtualService[],
  services: ReadonlyMap<string, Service>,
  port: number,
): readonly VirtualService[] {
  if (port === 80) return virtualServices;
  const wildcardServices = [...services.keys()].filter(isWildcard);
  return virtualServices.filter((virtualService) =>
    virtualService.hosts.some((host) => {
      const lower = host.toLowerCase();
      if (services.has(lower)) return true;
      if (!isWildcard(lower)) return wildcardServices.some((service) => isHostSubset(lower, service));
      for (const service of services.keys())
        if (isHostSubset(service, lower) || isHostSubset(lower, service)) return true;
      return false;
    }),
  );
}

/** For every service host, the VirtualService whose host is the most specific for it; of equals the first. */
export function mostSpecificVirtualServices(
  virtualServices: readonly VirtualService[],
  services: ReadonlyMap<string, Service>,
): ReadonlyMap<string, VirtualService> {
  const exact = new Map<Hostname, VirtualService>();
  const wildcards = new Map<Hostname, VirtualService>();
  for (const virtualService of virtualServices) {
    for (const host of virtualService.hosts) {
      const index = isWildcard(host) ? wildcards : exact;
      if (!index.has(host)) index.set(host, virtualService);
    }
  }
  const bySpecificity = [...wildcards.keys()].sort(compareSpecificity);
  const owners = new Map<string, VirtualService>();
  for (const service of services.keys()) {
    const wildcard = exact.has(service) ? undefined : bySpecificity.find((host) => isHostSubset(service, host));
    const owner = wildcard === undefined ? exact.get(service) : wildcards.get(wildcard);
    if (owner !== undefined) owners.set(service, owner);
  }
  return owners;
}

/** Splits a VirtualService's hosts into the services they name and plain hosts outside the registry. */
export function bindHosts(
  virtualService: VirtualService,
  services: ReadonlyMap<string, Service>,
  owners: ReadonlyMap<string, VirtualService>,
): { readonly services: readonly Service[]; readonly hosts: readonly string[] } {
  const bound: Service[] = [];
  const hosts: string[] = [];
  for (const host of virtualService.hosts) {
    const service = services.get(host.toLowerCase());
    if (service !== undefined && !isWildcard(host)) {
      bound.push(service);
      continue;
    }
    let matchesAny = false;
    // A wildcard of a Gateway API route names no services, in istiod.
    if (isWildcard(host) && virtualService.semantics !== 'gateway-api') {
      for (const [name, candidate] of services) {
        if (!isHostSubset(name, host)) continue;
        matchesAny = true;
        if (owners.get(name) === virtualService) bound.push(candidate);
      }
    }
    if (!matchesAny) hosts.push(host);
  }
  return { services: bound, hosts };
}
