import type { ResourceSet } from '../schema/types/resource-kinds.js';
import { withAliases } from './aliases.js';
import type { ClusterIndex } from './cluster-index.js';
import { endpointReader, type SourcedService, serviceKey } from './endpoints.js';
import type { Hostname } from './host.js';
import { kubernetesService } from './kubernetes-services.js';
import { compareText } from './order.js';
import type { Service } from './service.js';
import { serviceEntryServices } from './service-entries.js';
import type { ServiceRegistry } from './service-registry.js';

/** Builds the services of the mesh from Services and ServiceEntries, with every look-up that compiling needs. */
export function buildServiceRegistry(resources: ResourceSet, cluster: ClusterIndex): ServiceRegistry {
  const sourced = collectServices(resources, cluster);
  const all = sourced.map(({ service }) => service);
  const endpointsOf = endpointReader(sourced, resources.EndpointSlice, cluster);
  return {
    all,
    byHost: indexByHost(all),
    visibleTo: visibilityReader(all),
    endpointsOf,
    serviceAccountsOf: serviceAccountReader(all, endpointsOf, cluster),
  };
}

function collectServices(resources: ResourceSet, cluster: ClusterIndex): readonly SourcedService[] {
  const kubernetes = resources.Service.map(
    (resource): SourcedService => ({ registry: 'Kubernetes', resource, service: kubernetesService(resource, cluster) }),
  );
  const external = resources.ServiceEntry.flatMap((resource) =>
    serviceEntryServices(resource, cluster.config, cluster.namespaces).map(
      (service): SourcedService => ({ registry: 'External', resource, service }),
    ),
  );
  const sorted = [...kubernetes, ...external].sort((a, b) => compareServices(a.service, b.service));
  const aliased = withAliases(sorted.map(({ service }) => service));
  return sorted.map((sourced, index) => ({ ...sourced, service: aliased[index] ?? sourced.service }));
}

/** istiod's order of services: creation time, name, namespace. */
function compareServices(a: Service, b: Service): number {
  return a.creationTime - b.creationTime || compareText(a.name, b.name) || compareText(a.namespace, b.namespace);
}

// Mirrors istiod's host index: the oldest service of a host and namespace, and Kubernetes before ServiceEntry.
function indexByHost(services: readonly Service[]): ReadonlyMap<Hostname, ReadonlyMap<string, Service>> {
  const byHost = new Map<Hostname, Map<string, Service>>();
  for (const service of services) {
    const byNamespace = byHost.get(service.hostname) ?? new Map<string, Service>();
    byHost.set(service.hostname, byNamespace);
    const known = byNamespace.get(service.namespace);
    if (!known || (known.registry === 'External' && service.registry === 'Kubernetes'))
      byNamespace.set(service.namespace, service);
  }
  return byHost;
}

// Mirrors istiod's order of what a namespace sees: its private services, those exported to it, public ones.
function visibilityReader(services: readonly Service[]): ServiceRegistry['visibleTo'] {
  const publicServices = services.filter(({ visibility }) => visibility.kind === 'public');
  const exported = exportedServices(services);
  const known = new Map<string, readonly Service[]>();
  return (namespace) => {
    let visible = known.get(namespace);
    if (!visible) {
      visible = [...(exported.get(namespace) ?? []), ...publicServices];
      known.set(namespace, visible);
    }
    return visible;
  };
}

function exportedServices(services: readonly Service[]): ReadonlyMap<string, readonly Service[]> {
  const exported = new Map<string, Service[]>();
  for (const service of services) {
    if (service.visibility.kind !== 'namespaces') continue;
    for (const namespace of service.visibility.namespaces) {
      const known = exported.get(namespace);
      if (known) known.push(service);
      else exported.set(namespace, [service]);
    }
  }
  return exported;
}

// Mirrors istiod: of several services with one host and namespace, the last one's declared identities count.
function serviceAccountReader(
  all: readonly Service[],
  endpointsOf: ServiceRegistry['endpointsOf'],
  { config }: ClusterIndex,
): ServiceRegistry['serviceAccountsOf'] {
  const declared = new Map(all.map((service) => [serviceKey(service), service.serviceAccounts]));
  const known = new Map<string, readonly string[]>();
  return (service) => {
    const key = serviceKey(service);
    let accounts = known.get(key);
    if (!accounts) {
      const endpoints = endpointsOf(service).flatMap(({ serviceAccount }) => (serviceAccount ? [serviceAccount] : []));
      accounts = [
        ...new Set(
          [...endpoints, ...(declared.get(key) ?? [])].flatMap((id) =>
            withTrustDomainAliases(id, config.trustDomainAliases),
          ),
        ),
      ].sort(compareText);
      known.set(key, accounts);
    }
    return accounts;
  };
}

function withTrustDomainAliases(id: string, aliases: readonly string[]): string[] {
  const path = /^spiffe:\/\/[^/]+(\/.*)$/.exec(id)?.[1];
  return path === undefined ? [id] : [id, ...aliases.map((domain) => `spiffe://${domain}${path}`)];
}
