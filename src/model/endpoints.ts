import type { EndpointSliceResource, ServiceResource } from '../schema/types/kubernetes.js';
import type { ServiceEntryResource } from '../schema/types/networking.js';
import { type ClusterIndex, objectKey } from './cluster-index.js';
import { kubernetesEndpoints, slicesByService } from './kubernetes-endpoints.js';
import type { Endpoint, Service } from './service.js';
import { serviceEntryEndpoints } from './service-entry-endpoints.js';

/** A service with the resource that declares it. */
export type SourcedService =
  | { readonly registry: 'Kubernetes'; readonly service: Service; readonly resource: ServiceResource }
  | { readonly registry: 'External'; readonly service: Service; readonly resource: ServiceEntryResource };

/** Identity under which istiod keeps endpoints: host name and namespace. */
export function serviceKey(service: Pick<Service, 'hostname' | 'namespace'>): string {
  return `${service.namespace}/${service.hostname}`;
}

/** Finds the endpoints of a service, computed when first asked for. */
export function endpointReader(
  services: readonly SourcedService[],
  slices: readonly EndpointSliceResource[],
  cluster: ClusterIndex,
): (service: Pick<Service, 'hostname' | 'namespace'>) => readonly Endpoint[] {
  const declared = declarationsByKey(services);
  const slicesOf = slicesByService(slices);
  const known = new Map<string, readonly Endpoint[]>();

  const endpointsOf = (declaration: SourcedService): readonly Endpoint[] => {
    if (declaration.registry === 'External')
      return serviceEntryEndpoints(declaration.resource, declaration.service, cluster);
    const { metadata } = declaration.resource;
    return kubernetesEndpoints(
      declaration.resource,
      slicesOf.get(objectKey(metadata.namespace, metadata.name)) ?? [],
      cluster,
    );
  };

  return (service) => {
    const key = serviceKey(service);
    let endpoints = known.get(key);
    if (!endpoints) {
      endpoints = joined(declared.get(key) ?? [], endpointsOf);
      known.set(key, endpoints);
    }
    return endpoints;
  };
}

function declarationsByKey(services: readonly SourcedService[]): Map<string, SourcedService[]> {
  const byKey = new Map<string, SourcedService[]>();
  for (const declaration of services) {
    const key = serviceKey(declaration.service);
    const known = byKey.get(key);
    if (known) known.push(declaration);
    else byKey.set(key, [declaration]);
  }
  return byKey;
}

// Mirrors istiod's order of endpoint shards: ServiceEntries ("External") before Kubernetes.
function joined(
  declarations: readonly SourcedService[],
  endpointsOf: (declaration: SourcedService) => readonly Endpoint[],
): readonly Endpoint[] {
  const entries = declarations.filter(({ registry }) => registry === 'External');
  const kubernetes = declarations.filter(({ registry }) => registry === 'Kubernetes');
  const external = entries.flatMap((declaration) => endpointsOf(declaration));
  const roundRobin = entries.length > 0 && entries.every(({ service }) => service.resolution === 'dns-round-robin');
  return [
    ...(roundRobin ? firstOfEachPort(external) : external),
    ...kubernetes.flatMap((declaration) => endpointsOf(declaration)),
  ];
}

function firstOfEachPort(endpoints: readonly Endpoint[]): Endpoint[] {
  const seen = new Set<string>();
  return endpoints.filter(({ servicePortName }) => !seen.has(servicePortName) && seen.add(servicePortName));
}
