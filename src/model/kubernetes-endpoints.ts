import { isIP } from 'node:net';
import type { EndpointSliceResource, PodResource, ServiceResource, SliceEndpoint } from '../schema/types/kubernetes.js';
import { type ClusterIndex, objectKey } from './cluster-index.js';
import { networkOf } from './network.js';
import { isPersistentSession } from './persistent-session.js';
import type { Endpoint, EndpointHealth } from './service.js';
import { failsHealthChecks, targetPortOfEntry } from './workload-entry.js';
import { unknownWorkloadFacts, type WorkloadFacts, workloadEntryFacts } from './workload-facts.js';

export const SERVICE_NAME_LABEL = 'kubernetes.io/service-name';

/** EndpointSlices by `<namespace>/<service>`; slices of host names and of other clusters' services are not endpoints. */
export function slicesByService(
  slices: readonly EndpointSliceResource[],
): ReadonlyMap<string, readonly EndpointSliceResource[]> {
  const byService = new Map<string, EndpointSliceResource[]>();
  for (const slice of slices) {
    const labels = slice.metadata.labels ?? {};
    const service = labels[SERVICE_NAME_LABEL];
    if (!service || slice.addressType === 'FQDN' || labels['multicluster.kubernetes.io/service-name']) continue;
    const key = objectKey(slice.metadata.namespace, service);
    const known = byService.get(key);
    if (known) known.push(slice);
    else byService.set(key, [slice]);
  }
  return byService;
}

/** Endpoints of a Kubernetes Service: its slices, then the WorkloadEntries that its selector selects. */
export function kubernetesEndpoints(
  service: ServiceResource,
  slices: readonly EndpointSliceResource[],
  cluster: ClusterIndex,
): readonly Endpoint[] {
  const draining = isPersistentSession(service.metadata.labels ?? {});
  const dual = cluster.features.ISTIO_DUAL_STACK && (service.spec.clusterIPs?.length ?? 0) > 1;
  const endpoints = new Map<string, Endpoint>();
  for (const slice of slices) {
    for (const member of slice.endpoints ?? []) {
      for (const endpoint of memberEndpoints({ slice, member, draining, dual }, cluster)) {
        const key = `${endpoint.addresses[0]}\n${endpoint.servicePortName}`;
        if (!endpoints.has(key)) endpoints.set(key, endpoint);
      }
    }
  }
  return [...endpoints.values(), ...selectedWorkloadEntries(service, cluster)];
}

interface Member {
  readonly slice: EndpointSliceResource;
  readonly member: SliceEndpoint;
  /** Whether clients may stay with an endpoint that shuts down. */
  readonly draining: boolean;
  /** Whether the service has addresses of both IP families. */
  readonly dual: boolean;
}

function memberEndpoints({ slice, member, draining, dual }: Member, cluster: ClusterIndex): Endpoint[] {
  const health = healthOf(member.conditions, draining);
  return member.addresses.flatMap((address) => {
    const pod = podBehind(member, address, slice.metadata.namespace, cluster);
    if (pod === 'missing') return [];
    const podIps = dual && member.targetRef?.kind === 'Pod' ? dualStackIps(pod) : [];
    // Mirrors istiod: a Pod of both IP families is one endpoint, that of its IPv4 slice.
    if (podIps.length > 0 && slice.addressType === 'IPv6') return [];
    const addresses = podIps.length > 0 ? podIps : [address];
    const facts = pod ? factsAt(pod, address, cluster) : unknownWorkloadFacts(cluster, address);
    return (slice.ports ?? []).flatMap((port) =>
      port.port ? [kubernetesEndpoint(addresses, port.port, port.name ?? '', facts, health)] : [],
    );
  });
}

// Mirrors istiod: a missing `terminating` on an endpoint that is not ready counts as terminating.
function healthOf(conditions: SliceEndpoint['conditions'], draining: boolean): EndpointHealth {
  if (conditions?.ready ?? true) return 'healthy';
  const serving = conditions?.serving ?? true;
  const terminating = conditions?.terminating ?? true;
  if (draining && serving && terminating) return 'draining';
  return terminating ? 'terminating' : 'unhealthy';
}

// Mirrors istiod: an endpoint that names no Pod belongs to the Pod of its namespace that has the address.
function podBehind(
  { targetRef }: SliceEndpoint,
  address: string,
  namespace: string | undefined,
  cluster: ClusterIndex,
): PodResource | 'missing' | undefined {
  if (targetRef?.kind !== 'Pod') return cluster.podsByIp.get(objectKey(namespace, address));
  return cluster.pods.get(objectKey(targetRef.namespace ?? namespace, targetRef.name ?? '')) ?? 'missing';
}

// Mirrors istiod: meshNetworks are asked for the endpoint's own address, which may be another than the Pod's first.
function factsAt(pod: PodResource, address: string, cluster: ClusterIndex): WorkloadFacts {
  const facts = cluster.podFacts(pod);
  if (cluster.networks.length === 0 || pod.status?.podIP === address) return facts;
  return { ...facts, network: networkOf(pod.metadata.labels ?? {}, address, cluster) };
}

/** The addresses of a Pod that has several. */
function dualStackIps(pod: PodResource | undefined): readonly string[] {
  const ips = (pod?.status?.podIPs ?? []).flatMap(({ ip }) => ip ?? []);
  return ips.length > 1 ? ips : [];
}

function kubernetesEndpoint(
  addresses: readonly string[],
  port: number,
  servicePortName: string,
  facts: WorkloadFacts,
  health: EndpointHealth,
): Endpoint {
  return { addresses, port, servicePortName, registry: 'Kubernetes', ...facts, weight: 0, health };
}

function selectedWorkloadEntries(service: ServiceResource, cluster: ClusterIndex): Endpoint[] {
  const { metadata, spec } = service;
  if (!cluster.features.PILOT_ENABLE_K8S_SELECT_WORKLOAD_ENTRIES) return [];
  if (spec.type === 'ExternalName' || spec.clusterIP === 'None' || !spec.selector) return [];
  const entries = cluster.workloadEntriesByLabels.select(metadata.namespace ?? '', spec.selector);
  return entries.flatMap((entry) => {
    const address = entry.spec.address ?? '';
    if (isIP(address) === 0 || failsHealthChecks(entry)) return [];
    const facts = workloadEntryFacts(entry, cluster);
    return (spec.ports ?? []).flatMap((port): Endpoint[] => {
      const target = targetPortOfEntry(entry, port);
      if (target === undefined) return [];
      return [
        { ...kubernetesEndpoint([address], target, port.name ?? '', facts, 'unknown'), weight: entry.spec.weight ?? 0 },
      ];
    });
  });
}
