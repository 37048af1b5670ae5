import { isIP } from 'node:net';
import type { Container, PodResource } from '../schema/types/kubernetes.js';
import type { ProxyConfigSettings } from '../schema/types/mesh-config.js';
import type { ResourceSet } from '../schema/types/resource-kinds.js';
import type { ClusterIndex } from './cluster-index.js';
import { hasSidecar, isInjected, isRouter } from './injection.js';
import { compareText } from './order.js';
import type { Proxy } from './proxy.js';
import { type ProxyConfigReader, proxyConfigReader } from './proxy-config.js';
import type { ServiceRegistry } from './service-registry.js';
import { type ServiceTargetReader, serviceTargetReader } from './service-targets.js';
import { type PodFactsReader, podFactsReader, serviceAccountOf } from './workload-facts.js';
import { workloadOwnerOf } from './workload-name.js';

interface ProxySources {
  readonly cluster: ClusterIndex;
  readonly derived: ReadonlySet<object>;
  readonly configOf: ProxyConfigReader;
  readonly factsOf: PodFactsReader;
  readonly targetsOf: ServiceTargetReader;
}

/** One proxy for every Pod, gateways first, then by namespace and name. */
export function buildProxies(
  resources: ResourceSet,
  registry: ServiceRegistry,
  cluster: ClusterIndex,
  derived: ReadonlySet<object>,
): readonly Proxy[] {
  const sources: ProxySources = {
    cluster,
    derived,
    configOf: proxyConfigReader(resources.ProxyConfig, cluster.config),
    factsOf: podFactsReader(cluster),
    targetsOf: serviceTargetReader(resources, registry, cluster),
  };
  return resources.Pod.map((pod) => podProxy(pod, sources)).sort(compareProxies);
}

function compareProxies(a: Proxy, b: Proxy): number {
  return compareText(a.type, b.type) || compareText(a.namespace, b.namespace) || compareText(a.name, b.name);
}

function podProxy(pod: PodResource, sources: ProxySources): Proxy {
  const namespace = pod.metadata.namespace ?? '';
  const podLabels = pod.metadata.labels ?? {};
  const annotations = pod.metadata.annotations ?? {};
  const type = isRouter(pod) ? 'router' : 'sidecar';
  const facts = sources.factsOf(pod);
  const config = sources.configOf({ namespace, labels: podLabels, annotations });
  const metadata = nodeMetadata(pod, config);
  const ips = pod.status?.podIP ? [pod.status.podIP] : [];
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
    network: metadata.NETWORK || facts.network,
    config,
    metadata,
    interceptionMode: interceptionModeOf(annotations, config),
    unprivileged: type === 'router',
    serviceTargets: sources.targetsOf(pod, ips),
    derived: sources.derived.has(pod),
    injected: type === 'router' || hasSidecar(pod) || isInjected(pod, namespace, sources.cluster.namespaces),
    ipMode: ipModeOf(ips),
  };
}

const PROXY_CONTAINER = 'istio-proxy';
const META_PREFIX = 'ISTIO_META_';

/** `ISTIO_META_x` of proxyMetadata and of the proxy container's environment, as `x`; the container wins. */
function nodeMetadata(pod: PodResource, config: ProxyConfigSettings): Readonly<Record<string, string>> {
  const containers: readonly Container[] = [...(pod.spec.containers ?? []), ...(pod.spec.initContainers ?? [])];
  const environment = containers.find(({ name }) => name === PROXY_CONTAINER)?.env ?? [];
  const settings: [string, string | undefined][] = [
    ...Object.entries(config.proxyMetadata ?? {}),
    ...environment.map(({ name, value }): [string, string | undefined] => [name, value]),
  ];
  const metadata: Record<string, string> = {};
  for (const [name, value] of settings) {
    if (name.startsWith(META_PREFIX) && value !== undefined) metadata[name.slice(META_PREFIX.length)] = value;
  }
  return metadata;
}

function interceptionModeOf(
  annotations: Readonly<Record<string, string>>,
  config: ProxyConfigSettings,
): Proxy['interceptionMode'] {
  const mode = annotations['sidecar.istio.io/interceptionMode'] ?? config.interceptionMode;
  return mode === 'TPROXY' || mode === 'NONE' ? mode : 'REDIRECT';
}

function ipModeOf(ips: readonly string[]): Proxy['ipMode'] {
  const families = new Set(ips.map((ip) => isIP(ip)));
  if (families.has(4) && families.has(6)) return 'dual';
  return families.has(6) ? 'v6' : 'v4';
}
