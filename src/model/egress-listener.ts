import type { IstioEgressListener } from '../schema/types/networking.js';
import {
  ANY_NAMESPACE,
  type ImportedHosts,
  type Imports,
  importsRoute,
  importsService,
  readImports,
} from './imported-hosts.js';
import type { Mesh } from './mesh.js';
import { parseProtocol } from './protocol.js';
import type { Service } from './service.js';
import type { EgressListener } from './sidecar-scope.js';
import type { VirtualService } from './virtual-service.js';
import { MESH_GATEWAY } from './virtual-service-names.js';

/** The egress listener as `namespace` uses it, with the services and VirtualServices it imports. */
export function buildEgressListener(mesh: Mesh, namespace: string, listener: IstioEgressListener): EgressListener {
  const imports = readImports(listener.hosts ?? [], namespace);
  const port = listener.port && {
    number: listener.port.number ?? 0,
    protocol: parseProtocol(listener.port.protocol),
    name: listener.port.name ?? '',
  };
  const shape = {
    port,
    bind: listener.bind ?? '',
    captureMode: listener.captureMode ?? 'DEFAULT',
  };
  const imported = mesh.services
    .visibleTo(namespace)
    .flatMap((service) => importService(imports, service, portFilter(shape)) ?? []);
  return {
    ...shape,
    services: onePerNamespaceAndHost(imported, namespace),
    virtualServices: importVirtualServices(mesh.virtualServices.boundTo(MESH_GATEWAY, namespace), imports),
  };
}

/** The port that services must have to be imported; none for catch-all listeners and HTTP proxies. */
export function portFilter({ port }: Pick<EgressListener, 'port'>): number | undefined {
  return port === undefined || port.number === 0 || port.protocol === 'HTTP_PROXY' ? undefined : port.number;
}

/** The service with only the port asked for; undefined when it has no such port. */
export function trimToPort(service: Service, port: number | undefined): Service | undefined {
  if (port === undefined) return service;
  const found = service.ports.find((candidate) => candidate.port === port);
  if (found === undefined) return undefined;
  return service.ports.length === 1 ? service : { ...service, ports: [found] };
}

function importService(imports: Imports, service: Service, port: number | undefined): Service | undefined {
  for (const imported of [imports.get(service.namespace), imports.get(ANY_NAMESPACE)]) {
    if (imported === undefined || !importsService(imported, service.hostname)) continue;
    const trimmed = trimToPort(service, port);
    if (trimmed !== undefined) return withImportedAliases(trimmed, imported);
  }
  return undefined;
}

function withImportedAliases(service: Service, imported: ImportedHosts): Service {
  const aliases = service.aliases.filter(({ hostname }) => importsService(imported, hostname));
  return aliases.length === service.aliases.length ? service : { ...service, aliases };
}

/** Keeps one namespace per host name: the importer's own, else a Kubernetes service's, else the first. */
function onePerNamespaceAndHost(services: readonly Service[], namespace: string): readonly Service[] {
  const chosen = new Map<string, Service>();
  for (const service of services) {
    const current = chosen.get(service.hostname);
    const wins =
      current === undefined ||
      service.namespace === namespace ||
      (current.namespace !== namespace && current.registry !== 'Kubernetes' && service.registry === 'Kubernetes');
    if (wins) chosen.set(service.hostname, service);
  }
  return services.filter((service) => chosen.get(service.hostname)?.namespace === service.namespace);
}

function importVirtualServices(candidates: readonly VirtualService[], imports: Imports): readonly VirtualService[] {
  const imported = candidates.filter((virtualService) => {
    const mustBeCovered = virtualService.semantics === 'gateway-api';
    return [imports.get(virtualService.namespace), imports.get(ANY_NAMESPACE)].some(
      (hosts) => hosts !== undefined && virtualService.hosts.some((host) => importsRoute(hosts, host, mustBeCovered)),
    );
  });
  return [...new Set(imported)];
}
