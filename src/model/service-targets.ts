import type { KubernetesServicePort, ServiceResource } from '../schema/types/kubernetes.js';
import type { ResourceSet } from '../schema/types/resource-kinds.js';
import { type ClusterIndex, objectKey } from './cluster-index.js';
import type { Hostname } from './host.js';
import { kubernetesHostname } from './kubernetes-services.js';
import type { Labels } from './labels.js';
import { compareText } from './order.js';
import type { ServiceTarget } from './proxy.js';
import { indexBySelector } from './selectors.js';
import type { Service } from './service.js';
import type { ServiceRegistry } from './service-registry.js';

/** What decides which services end at a workload: a Pod's or a WorkloadEntry's. */
export interface TargetWorkload {
  readonly namespace: string;
  readonly labels: Labels;
  readonly ips: readonly string[];
  /** Where a Service port ends in the workload; undefined when the workload does not have the port. */
  targetPort(port: KubernetesServicePort): number | undefined;
}

/** Finds the service ports that end at a workload. */
export type ServiceTargetReader = (workload: TargetWorkload) => readonly ServiceTarget[];

/** Mirrors istiod's proxy service targets: Services that select the workload, else headless ones that list its address; then ServiceEntries. */
export function serviceTargetReader(
  resources: ResourceSet,
  registry: ServiceRegistry,
  cluster: ClusterIndex,
): ServiceTargetReader {
  const selecting = indexBySelector(resources.Service, ({ metadata, spec }) => ({
    namespace: metadata.namespace ?? '',
    selector: spec.selector,
  }));
  const listed = lazily(() => listedTargets(registry));
  const external = lazily(() => externalTargets(registry));
  const serviceOf = (resource: ServiceResource): Service | undefined => {
    const namespace = resource.metadata.namespace ?? '';
    const hostname: Hostname = kubernetesHostname(resource.metadata.name, namespace, cluster.domainSuffix);
    return registry.byHost.get(hostname)?.get(namespace);
  };
  return (workload) => {
    const { namespace, labels, ips } = workload;
    const selected = selecting.matching(namespace, labels);
    const kubernetes =
      selected.length > 0
        ? selected.flatMap((resource) => {
            const service = serviceOf(resource);
            return service ? kubernetesTargets(service, resource, workload) : [];
          })
        : ips.slice(0, 1).flatMap((ip) => listed().get(objectKey(namespace, ip)) ?? []);
    return [...kubernetes, ...ips.flatMap((ip) => external().get(ip) ?? [])].sort(compareTargets);
  };
}

function compareTargets(a: ServiceTarget, b: ServiceTarget): number {
  return a.service.creationTime - b.service.creationTime || compareText(a.service.hostname, b.service.hostname);
}

function kubernetesTargets(service: Service, resource: ServiceResource, workload: TargetWorkload): ServiceTarget[] {
  const seen = new Set<string>();
  return (resource.spec.ports ?? []).flatMap((written, index) => {
    const port = service.ports[index];
    const targetPort = workload.targetPort(written);
    if (!port || targetPort === undefined) return [];
    const key = `${targetPort}/${port.protocol}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ service, port, targetPort }];
  });
}

type TargetsByKey = ReadonlyMap<string, readonly ServiceTarget[]>;

/** Computes a table when first asked for it. */
function lazily(compute: () => TargetsByKey): () => TargetsByKey {
  let known: TargetsByKey | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}

/** Ports of Kubernetes Services by the namespace and first address of the endpoints that EndpointSlices list. */
function listedTargets(registry: ServiceRegistry): TargetsByKey {
  const byKey = new Map<string, ServiceTarget[]>();
  for (const service of registry.all) {
    if (service.registry !== 'Kubernetes') continue;
    for (const { registry: source, health, addresses, servicePortName, port: targetPort } of registry.endpointsOf(
      service,
    )) {
      const port = service.ports.find(({ name }) => name === servicePortName);
      if (!port || source !== 'Kubernetes' || health === 'unknown') continue;
      const key = objectKey(service.namespace, addresses[0] ?? '');
      byKey.set(key, [...(byKey.get(key) ?? []), { service, port, targetPort }]);
    }
  }
  return byKey;
}

/** Ports of ServiceEntries by the address behind them. */
function externalTargets(registry: ServiceRegistry): TargetsByKey {
  const byIp = new Map<string, ServiceTarget[]>();
  const seen = new Set<string>();
  for (const service of registry.all) {
    if (service.registry !== 'External') continue;
    for (const endpoint of registry.endpointsOf(service)) {
      const port = service.ports.find(({ name }) => name === endpoint.servicePortName);
      const address = endpoint.addresses[0] ?? '';
      const key = `${service.namespace}/${service.hostname}/${address}/${endpoint.port}/${port?.port}`;
      if (!port || endpoint.registry !== 'External' || seen.has(key)) continue;
      seen.add(key);
      byIp.set(address, [...(byIp.get(address) ?? []), { service, port, targetPort: endpoint.port }]);
    }
  }
  return byIp;
}
