import type { Hostname } from '../../../model/host.js';
import { buildHostMap, type HostMap } from '../../../model/host-map.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Service } from '../../../model/service.js';
import { createServiceCollection } from '../../../model/service-collection.js';

const known = new WeakMap<Mesh, Map<string, HostMap<Service>>>();

/** The service of a full host name as a namespace sees it; wildcard ServiceEntries count. */
export function seenService(mesh: Mesh, host: Hostname, namespace: string): Service | undefined {
  const byNamespace = known.get(mesh) ?? new Map<string, HostMap<Service>>();
  known.set(mesh, byNamespace);
  let services = byNamespace.get(namespace);
  if (services === undefined) {
    const collection = createServiceCollection();
    for (const service of mesh.services.visibleTo(namespace)) collection.add(service);
    services = buildHostMap(collection.byHost());
    byNamespace.set(namespace, services);
  }
  return services.get(host);
}
