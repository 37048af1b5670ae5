import type { Mesh } from '../../../model/mesh.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import type { ServiceEntryResource, WorkloadEntrySpec } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';

/** A WorkloadEntry, or an endpoint of a ServiceEntry, whose fields are the same. */
export interface PlacedEndpoint {
  readonly resource: KubernetesObject;
  readonly endpoint: WorkloadEntrySpec;
  readonly path: Path;
  /** The ServiceEntry the endpoint is written in. */
  readonly serviceEntry: ServiceEntryResource | undefined;
}

/** Every endpoint that Istio looks at: ServiceEntries whose resolution takes none have none. */
export function* endpointsOf({ resources }: Pick<Mesh, 'resources'>): Iterable<PlacedEndpoint> {
  for (const resource of resources.WorkloadEntry) {
    yield { resource, endpoint: resource.spec, path: ['spec'], serviceEntry: undefined };
  }
  for (const serviceEntry of resources.ServiceEntry) {
    const { endpoints = [], resolution = 'NONE' } = serviceEntry.spec;
    if (resolution === 'NONE' || resolution === 'DYNAMIC_DNS') continue;
    for (const [index, endpoint] of endpoints.entries()) {
      yield { resource: serviceEntry, endpoint, path: ['spec', 'endpoints', index], serviceEntry };
    }
  }
}

/** Whether the addresses of a ServiceEntry are looked up in DNS, those of its endpoints or of its hosts. */
export function isDnsResolved({ spec: { resolution } }: ServiceEntryResource): boolean {
  return resolution === 'DNS' || resolution === 'DNS_ROUND_ROBIN';
}
