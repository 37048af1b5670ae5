import { groupBy } from '../../../model/group-by.js';
import type { Mesh } from '../../../model/mesh.js';
import { indexBySelector } from '../../../model/selectors.js';
import type { KubernetesServicePort, ServiceResource } from '../../../schema/types/kubernetes.js';
import { type WrittenWorkload, writtenWorkloads } from './written-workloads.js';

/** A port of a Service that ends at a workload. */
export interface WorkloadPort {
  readonly service: ServiceResource;
  readonly index: number;
  readonly port: KubernetesServicePort;
}

/** A workload of the mesh with a sidecar, and the Service ports in front of it. */
export interface ServedWorkload {
  readonly workload: WrittenWorkload;
  readonly ports: readonly WorkloadPort[];
}

/** Workloads with a sidecar behind more than one Service. */
export function* servedWorkloads(mesh: Mesh): Iterable<ServedWorkload> {
  const selecting = indexBySelector(mesh.resources.Service, ({ metadata, spec }) => ({
    namespace: metadata.namespace ?? '',
    selector: spec?.selector,
  }));
  for (const workload of writtenWorkloads(mesh)) {
    if (!workload.hasSidecar) continue;
    const services = selecting.matching(workload.namespace, workload.labels);
    if (services.length < 2) continue;
    const ports = services.flatMap((service) =>
      (service.spec.ports ?? []).map((port, index) => ({ service, index, port })),
    );
    yield { workload, ports };
  }
}

/** Ports by a number or name; those alike are together. */
export function portsBy(
  { ports }: ServedWorkload,
  keyOf: (port: KubernetesServicePort) => string,
): ReadonlyMap<string, readonly WorkloadPort[]> {
  return groupBy(ports, ({ port }) => keyOf(port));
}
