import type { ServiceResource } from '../../schema/types/kubernetes.js';
import type { AnyResource, ResourceSet } from '../../schema/types/resource-kinds.js';
import type { EffectiveMeshConfig } from '../effective-mesh-config.js';
import { compareCreation } from '../order.js';
import { withClusterIps } from './cluster-ips.js';
import { type DefaultGateway, defaultGateway, lacksGatewayWorkload } from './default-gateway.js';
import { deriveEndpointSlices } from './endpoint-slices.js';
import { deriveManagedGateways } from './managed-gateways.js';
import { mirrorEndpoints } from './mirrored-endpoints.js';
import { derivePods } from './pods.js';
import { snapshotNamespaces } from './snapshots.js';

export interface CompletionSettings {
  readonly config: EffectiveMeshConfig;
  /** Whether the default ingress gateway may be assumed. */
  readonly assumeGateway: boolean;
}

export interface CompletedResources {
  readonly resources: ResourceSet;
  /** The objects that the input did not have. */
  readonly derived: ReadonlySet<object>;
  /** Objects of the input that got a derived field, with the object they replace. */
  readonly replaced: ReadonlyMap<object, object>;
  /** What was assumed, for people. */
  readonly notes: readonly string[];
}

/**
 * Fills in what a cluster would have added to the input: gateway workloads, cluster IPs, Pods, EndpointSlices. A namespace
 * with running Pods is a snapshot of a cluster: no workload is made up there, and none gets Pods.
 */
export function completeResources(input: ResourceSet, settings: CompletionSettings): CompletedResources {
  const derived = new Set<object>();
  const add = <Item extends AnyResource>(given: readonly Item[], added: readonly Item[]): readonly Item[] => {
    for (const item of added) derived.add(item);
    return added.length === 0 ? given : [...given, ...added].sort(compareCreation);
  };
  const snapshots = snapshotNamespaces(input);
  const managed = deriveManagedGateways(input, snapshots);
  const withManaged: ResourceSet = {
    ...input,
    Service: add(input.Service, managed.services),
    Deployment: add(input.Deployment, managed.deployments),
  };
  const assumed = assumedGateway(withManaged, snapshots, settings);
  const withGateways: ResourceSet = assumed
    ? {
        ...withManaged,
        Service: add(
          withManaged.Service,
          withManaged.Service.some((given) => isSameObject(given, assumed.service)) ? [] : [assumed.service],
        ),
        Deployment: add(withManaged.Deployment, [assumed.deployment]),
      }
    : withManaged;
  const addressed = { ...withGateways, Service: withClusterIps(withGateways.Service) };
  const withPods = { ...addressed, Pod: add(addressed.Pod, derivePods(addressed, snapshots)) };
  const slices = [...mirrorEndpoints(withPods), ...deriveEndpointSlices(withPods)];
  return {
    resources: { ...withPods, EndpointSlice: add(withPods.EndpointSlice, slices) },
    derived,
    replaced: replacements(withGateways.Service, addressed.Service),
    notes: assumed ? [assumptionNote(settings.config.rootNamespace)] : [],
  };
}

function assumedGateway(
  resources: ResourceSet,
  snapshots: ReadonlySet<string>,
  { config, assumeGateway }: CompletionSettings,
): DefaultGateway | undefined {
  if (!assumeGateway || snapshots.has(config.rootNamespace)) return undefined;
  return lacksGatewayWorkload(resources, config.ingressClass) ? defaultGateway(config.rootNamespace) : undefined;
}

function replacements(before: readonly object[], after: readonly object[]): ReadonlyMap<object, object> {
  const replaced = new Map<object, object>();
  for (const [index, object] of after.entries()) {
    const original = before[index];
    if (original && original !== object) replaced.set(object, original);
  }
  return replaced;
}

function isSameObject(a: ServiceResource, b: ServiceResource): boolean {
  return a.metadata.name === b.metadata.name && a.metadata.namespace === b.metadata.namespace;
}

function assumptionNote(namespace: string): string {
  return `the input has Gateways but no gateway workload; assuming istio-ingressgateway.${namespace} of the default profile (80→8080, 443→8443, 15021)`;
}
