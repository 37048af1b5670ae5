import { isIP } from 'node:net';
import type { ResourceSet } from '../schema/types/resource-kinds.js';
import { type ClusterIndex, objectKey } from './cluster-index.js';
import { compareText } from './order.js';
import { podProxy } from './pod-proxy.js';
import type { Proxy } from './proxy.js';
import { proxyConfigReader } from './proxy-config.js';
import type { ProxySources } from './proxy-sources.js';
import type { ServiceRegistry } from './service-registry.js';
import { serviceTargetReader } from './service-targets.js';
import { workloadEntryProxy } from './workload-entry-proxy.js';

/** One proxy for every Pod and every WorkloadEntry with a sidecar; gateways first, then by namespace and name. */
export function buildProxies(
  resources: ResourceSet,
  registry: ServiceRegistry,
  cluster: ClusterIndex,
  derived: ReadonlySet<object>,
): readonly Proxy[] {
  const entries = resources.WorkloadEntry.filter(({ spec }) => isIP(spec.address ?? '') !== 0);
  const sources: ProxySources = {
    cluster,
    derived,
    configOf: proxyConfigReader(resources.ProxyConfig, cluster.config),
    targetsOf: serviceTargetReader(resources, registry, cluster),
    entriesByIp: new Map(
      entries.map((entry) => [objectKey(entry.metadata.namespace, entry.spec.address ?? ''), entry]),
    ),
  };
  const pods = resources.Pod.map((pod) => podProxy(pod, sources));
  const machines = entries.flatMap((entry) => workloadEntryProxy(entry, sources) ?? []);
  return [...pods, ...machines].sort(compareProxies);
}

function compareProxies(a: Proxy, b: Proxy): number {
  return compareText(a.type, b.type) || compareText(a.namespace, b.namespace) || compareText(a.name, b.name);
}
