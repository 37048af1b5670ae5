import type { Mesh } from '../../../model/mesh.js';
import type { Service } from '../../../model/service.js';

/** Which port of a Service the number of a container port is reached through. */
export function servicePortHelp({ resources }: Mesh, service: Service, containerPort: number): string | undefined {
  if (service.registry !== 'Kubernetes') return undefined;
  const written = resources.Service.find(
    ({ metadata }) => metadata.name === service.objectName && metadata.namespace === service.namespace,
  );
  const port = written?.spec.ports?.find(({ targetPort }) => Number(targetPort) === containerPort);
  return port && `${containerPort} is the targetPort; write ${port.port}, the port of the Service`;
}
