import type { WorkloadEntryResource } from '../schema/types/networking.js';
import { interceptionModeOf, ipModeOf, nodeMetadata } from './node-metadata.js';
import type { Proxy } from './proxy.js';
import type { ProxySources } from './proxy-sources.js';
import { targetPortOfEntry, workloadEntryLabels } from './workload-entry.js';
import { workloadEntryFacts } from './workload-facts.js';

/** The sidecar of a virtual machine, where its WorkloadEntry says that it speaks Istio's mTLS. */
export function workloadEntryProxy(entry: WorkloadEntryResource, sources: ProxySources): Proxy | undefined {
  const facts = workloadEntryFacts(entry, sources.cluster);
  if (facts.tlsMode !== 'istio') return undefined;
  const podLabels = workloadEntryLabels(entry);
  const annotations = entry.metadata.annotations ?? {};
  const config = sources.configOf({ namespace: facts.namespace, labels: podLabels, annotations });
  const metadata = nodeMetadata(config, []);
  const ips = [entry.spec.address ?? ''];
  return {
    type: 'sidecar',
    name: entry.metadata.name,
    namespace: facts.namespace,
    ips,
    labels: facts.labels,
    podLabels,
    annotations,
    serviceAccount: entry.spec.serviceAccount ?? '',
    nodeName: '',
    workload: { kind: 'WorkloadEntry', name: facts.workloadName },
    locality: facts.locality,
    network: metadata.NETWORK || facts.network,
    config,
    metadata,
    interceptionMode: interceptionModeOf(annotations, config),
    unprivileged: false,
    serviceTargets: entryTargets(entry, sources.targetsOf),
    derived: false,
    injected: true,
    ipMode: ipModeOf(ips),
  };
}

/** The service ports that end at the workload of an entry. */
export function entryTargets(
  entry: WorkloadEntryResource,
  targetsOf: ProxySources['targetsOf'],
): Proxy['serviceTargets'] {
  return targetsOf({
    namespace: entry.metadata.namespace ?? '',
    labels: workloadEntryLabels(entry),
    ips: [entry.spec.address ?? ''],
    targetPort: (port) => targetPortOfEntry(entry, port),
  });
}
