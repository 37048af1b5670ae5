import type { Mesh } from '../../../model/mesh.js';
import type { Service, ServicePort } from '../../../model/service.js';
import type { VirtualService } from '../../../model/virtual-service.js';
import type { Destination } from '../../../schema/types/networking.js';
import { destinationPort, visibleService } from '../services/mesh-hosts.js';

/** A service port that routes send to. */
export interface RoutedPort {
  readonly service: Service;
  readonly port: ServicePort;
  /** VirtualServices with such a route. */
  readonly from: readonly VirtualService[];
}

/** Every service port that a VirtualService names as destination. */
export function routedPortsOf(mesh: Mesh): readonly RoutedPort[] {
  const found = new Map<ServicePort, { service: Service; port: ServicePort; from: VirtualService[] }>();
  for (const virtualService of mesh.virtualServices.all) {
    for (const destination of destinationsOf(virtualService)) {
      const service = visibleService(mesh, destination.host ?? '', virtualService.namespace);
      const port = service && destinationPort(service, destination.port?.number);
      if (service === undefined || port === undefined) continue;
      const known = found.get(port) ?? { service, port, from: [] };
      found.set(port, known);
      if (known.from.at(-1) !== virtualService) known.from.push(virtualService);
    }
  }
  return [...found.values()];
}

/** The destinations of a VirtualService that get traffic; mirrors are left out. */
function destinationsOf({ http, tls, tcp }: VirtualService): readonly Destination[] {
  return [...http, ...tls, ...tcp].flatMap(({ route = [] }) =>
    route.flatMap(({ destination, weight = 0 }) =>
      destination === undefined || (route.length > 1 && weight === 0) ? [] : [destination],
    ),
  );
}
