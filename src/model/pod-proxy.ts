import type { Container, PodResource } from '../schema/types/kubernetes.js';
import { type ClusterIndex, objectKey } from './cluster-index.js';
import { asksForGateway, hasSidecar, isInjected, isRouter } from './injection.js';
import { NETWORK_LABEL } from './locality.js';
import { type Environment, interceptionModeOf, ipModeOf, nodeMetadata } from './node-metadata.js';
import { targetPortIn } from './pod.js';
import type { Proxy } from './proxy.js';
import type { ProxySources } from './proxy-sources.js';
import { entryTargets } from './workload-entry-proxy.js';
import { serviceAccountOf } from './workload-facts.js';
import { workloadOwnerOf } from './workload-name.js';

const PROXY_CONTAINER = 'istio-proxy';

/** The gateway or sidecar of a Pod. */
export function podProxy(pod: PodResource, sources: ProxySources): Proxy {
  const namespace = pod.metadata.namespace ?? '';
  const podLabels = pod.metadata.labels ?? {};
  const annotations = pod.metadata.annotations ?? {};
  const type = isRouter(pod) ? 'router' : 'sidecar';
  const facts = sources.cluster.podFacts(pod);
  const config = sources.configOf({ namespace, labels: podLabels, annotations });
  const metadata = nodeMetadata(config, proxyEnvironment(pod));
  const ips = pod.status?.podIP ? [pod.status.podIP] : [];
  // Mirrors the injector: unlike endpoints, proxies do not take their network from Istio's namespace.
  const network = metadata.NETWORK || podLabels[NETWORK_LABEL] || '';
  return {
    type,
    name: pod.metadata.name,
    namespace,
    ips,
    labels: facts.labels,
    podLabels,
    annotations,
    serviceAccount: serviceAccountOf(pod),
    nodeName: facts.nodeName,
    workload: workloadOwnerOf(pod),
    locality: facts.locality,
    network,
    config,
    metadata,
    interceptionMode: interceptionModeOf(annotations, config),
    unprivileged: isUnprivileged(type, metadata, pod, sources.derived.has(pod)),
    serviceTargets: podTargets(pod, ips, sources),
    derived: sources.derived.has(pod),
    injected: type === 'router' || hasSidecar(pod) || willBeInjected(pod, sources.cluster),
    ipMode: ipModeOf(ips),
  };
}

/** Gateway charts take away the right to bind ports below 1024; node metadata says so, or says otherwise. */
function isUnprivileged(
  type: Proxy['type'],
  { UNPRIVILEGED_POD: written }: Proxy['metadata'],
  pod: PodResource,
  isDerived: boolean,
): boolean {
  if (written !== undefined) return written === 'true';
  return type === 'router' && !mayBindLowPorts(pod, isDerived);
}

const LOWEST_FREE_PORT = 'net.ipv4.ip_unprivileged_port_start';

/** By a kernel setting of the Pod, which the gateway chart sets, and the injector's gateway template where none is written. */
function mayBindLowPorts(pod: PodResource, isDerived: boolean): boolean {
  const { sysctls } = pod.spec.securityContext ?? {};
  if (sysctls?.some(({ name, value }) => name === LOWEST_FREE_PORT && value === '0')) return true;
  return isDerived && asksForGateway(pod) && sysctls === undefined;
}

/** A Pod that runs is as it is; only one that is yet to be created can get a sidecar. */
function willBeInjected(pod: PodResource, cluster: ClusterIndex): boolean {
  return !pod.status?.podIP && isInjected(pod, pod.metadata.namespace ?? '', cluster.namespaces);
}

// Mirrors istiod: a WorkloadEntry with the Pod's address stands in for the Pod.
function podTargets(
  pod: PodResource,
  ips: readonly string[],
  { targetsOf, entriesByIp }: ProxySources,
): Proxy['serviceTargets'] {
  const namespace = pod.metadata.namespace ?? '';
  for (const ip of ips) {
    const entry = entriesByIp.get(objectKey(namespace, ip));
    if (entry) return entryTargets(entry, targetsOf);
  }
  return targetsOf({
    namespace,
    labels: pod.metadata.labels ?? {},
    ips,
    targetPort: (port) => targetPortIn(pod, port),
  });
}

function proxyEnvironment({ spec }: PodResource): Environment {
  const isProxy = ({ name }: Container): boolean => name === PROXY_CONTAINER;
  return (spec.containers?.find(isProxy) ?? spec.initContainers?.find(isProxy))?.env ?? [];
}
