import { isIP } from 'node:net';
import type { PodResource } from '../schema/types/kubernetes.js';
import type {
  NetworkingPort,
  ServiceEntryResource,
  WorkloadEntryResource,
  WorkloadEntrySpec,
} from '../schema/types/networking.js';
import type { ClusterIndex } from './cluster-index.js';
import { compareText } from './order.js';
import { isUsablePod, runningContainers } from './pod.js';
import type { Endpoint, Resolution, Service } from './service.js';
import { failsHealthChecks, workloadAddress } from './workload-entry.js';
import { unknownWorkloadFacts, type WorkloadFacts, workloadEntryFacts } from './workload-facts.js';

/** One address that a ServiceEntry lists or selects. */
interface Backend {
  readonly address: string;
  readonly isPath: boolean;
  readonly ports: Readonly<Record<string, number>>;
  readonly weight: number;
  readonly facts: WorkloadFacts;
  readonly health: Endpoint['health'];
}

const isDns = (resolution: Resolution): boolean => resolution === 'dns-lb' || resolution === 'dns-round-robin';

/** Endpoints that a ServiceEntry gives to one of its services, all ports of a backend together. */
export function serviceEntryEndpoints(
  resource: ServiceEntryResource,
  service: Service,
  cluster: ClusterIndex,
): readonly Endpoint[] {
  const { spec } = resource;
  const ports = spec.ports ?? [];
  if (!spec.workloadSelector && (spec.endpoints ?? []).length === 0) {
    return isDns(service.resolution) ? ports.map((port) => hostItself(resource, service, port, cluster)) : [];
  }
  const backends = spec.workloadSelector
    ? selectedBackends(resource, service.resolution, cluster)
    : inlineBackends(resource, cluster);
  return backends.flatMap((backend) => ports.map((port) => backendEndpoint(backend, port)));
}

function hostItself(
  resource: ServiceEntryResource,
  service: Service,
  port: NetworkingPort,
  cluster: ClusterIndex,
): Endpoint {
  return {
    ...unknownWorkloadFacts(cluster),
    labels: {},
    network: '',
    addresses: [service.hostname],
    port: port.targetPort || (port.number ?? 0),
    servicePortName: port.name ?? '',
    registry: 'External',
    namespace: service.namespace,
    workloadName: resource.metadata.name,
    weight: 0,
    health: 'unknown',
  };
}

function backendEndpoint(backend: Backend, port: NetworkingPort): Endpoint {
  const target = backend.ports[port.name ?? ''] || port.targetPort || (port.number ?? 0);
  return {
    ...backend.facts,
    addresses: [backend.address],
    port: backend.isPath ? 0 : target,
    servicePortName: port.name ?? '',
    registry: 'External',
    weight: backend.weight,
    health: backend.health,
  };
}

function inlineBackends({ metadata, spec }: ServiceEntryResource, cluster: ClusterIndex): Backend[] {
  return (spec.endpoints ?? []).map((endpoint, index) => {
    const name = `${metadata.name}-${index}`;
    return workloadEntryBackend(
      { apiVersion: '', kind: 'WorkloadEntry', metadata: { name, namespace: metadata.namespace }, spec: endpoint },
      cluster,
    );
  });
}

function workloadEntryBackend(entry: WorkloadEntryResource, cluster: ClusterIndex): Backend {
  return {
    ...workloadAddress(entry.spec),
    ports: entry.spec.ports ?? {},
    weight: entry.spec.weight ?? 0,
    facts: workloadEntryFacts(entry, cluster),
    health: 'unknown',
  };
}

// Mirrors istiod's order of selected workloads: Pods before WorkloadEntries, each by name.
function selectedBackends(resource: ServiceEntryResource, resolution: Resolution, cluster: ClusterIndex): Backend[] {
  const namespace = resource.metadata.namespace ?? '';
  const selector = resource.spec.workloadSelector?.labels;
  const pods = cluster.podsByLabels.select(namespace, selector).filter((pod) => isUsablePod(pod) && pod.status?.podIP);
  const entries = cluster.workloadEntriesByLabels
    .select(namespace, selector)
    .filter((entry) => !failsHealthChecks(entry) && (isDns(resolution) || hasIpAddress(entry.spec)));
  return [
    ...byName(pods).map((pod) => podBackend(pod, cluster.podFacts(pod))),
    ...byName(entries).map((entry) => workloadEntryBackend(entry, cluster)),
  ];
}

function byName<Item extends { readonly metadata: { readonly name: string } }>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => compareText(a.metadata.name, b.metadata.name));
}

const hasIpAddress = (spec: WorkloadEntrySpec): boolean => isIP(spec.address ?? '') !== 0;

function podBackend(pod: PodResource, facts: WorkloadFacts): Backend {
  const named = runningContainers(pod).flatMap((container) =>
    (container.ports ?? []).map(({ name, containerPort }): [string, number] => [name ?? '', containerPort]),
  );
  const ports = Object.fromEntries(named.filter(([name]) => name !== ''));
  return { address: pod.status?.podIP ?? '', isPath: false, ports, weight: 0, facts, health: 'healthy' };
}
