import type { Hostname } from '../../../model/host.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Service, ServicePort } from '../../../model/service.js';
import { isVisibleTo } from '../../../model/visibility.js';

/** The service of an exact host that a namespace sees: its own, else the first. */
export function visibleService(
  { services }: Pick<Mesh, 'services'>,
  host: Hostname,
  namespace: string,
): Service | undefined {
  const byNamespace = services.byHost.get(host);
  if (byNamespace === undefined) return undefined;
  const candidates = [byNamespace.get(namespace), ...byNamespace.values()];
  return candidates.find((service) => service !== undefined && isVisibleTo(service.visibility, namespace));
}

/** The port of a service that a destination means: the one it names, else the only one. */
export function destinationPort({ ports }: Service, number: number | undefined): ServicePort | undefined {
  if (number) return ports.find(({ port }) => port === number);
  return ports.length === 1 ? ports[0] : undefined;
}

/** `Service catalog.shop`, or `host api.example.com` for what a ServiceEntry defines. */
export function serviceName({ registry, name, hostname, namespace }: Service): string {
  return registry === 'Kubernetes' ? `Service ${name}.${namespace}` : `host ${hostname}`;
}

/** `80 (HTTP), 5432 (TCP)`: ports in a sentence. */
export function portList(ports: readonly ServicePort[]): string {
  return ports
    .map(({ port, protocol }) => `${port} (${protocol === 'unsupported' ? 'detected' : protocol})`)
    .join(', ');
}
