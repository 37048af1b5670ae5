import type { ServiceResource } from '../../schema/types/kubernetes.js';
import type { ResourceSet } from '../../schema/types/resource-kinds.js';
import type { EffectiveMeshConfig } from '../mesh.js';
import { compareCreation } from '../order.js';
import { withClusterIps } from './cluster-ips.js';
import { defaultGateway, lacksGatewayWorkload } from './default-gateway.js';
import { deriveEndpointSlices } from './endpoint-slices.js';
import { mirrorEndpoints } from './mirrored-endpoints.js';
import { derivePods } from './pods.js';

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

/** Fills in what a cluster would have added to the input: cluster IPs, Pods, EndpointSlices; and the default ingress gateway where there is none. */
export function completeResources(input: ResourceSet, settings: CompletionSettings): CompletedResources {
  const derived = new Set<object>();
  const add = <Item extends ResourceSet[keyof ResourceSet][number]>(
    given: readonly Item[],
    added: readonly Item[],
  ): readonly Item[] => {
    for (const item of added) derived.add(item);
    return added.length === 0 ? given : [...given, ...added].sort(compareCreation);
  };

  const { config, assumeGateway } = settings;
  const assumed =
    assumeGateway && lacksGatewayWorkload(input, config.ingressClass)
      ? defaultGateway(config.rootNamespace)
      : undefined;
  let resources = input;
  if (assumed) {
    const service = input.Service.some((given) => isSameObject(given, assumed.service)) ? [] : [assumed.service];
    resources = {
      ...resources,
      Service: add(resources.Service, service),
      Deployment: add(resources.Deployment, [assumed.deployment]),
    };
  }
  const services = withClusterIps(resources.Service);
  const replaced = new Map<object, object>();
  for (const [index, service] of services.entries()) {
    const original = resources.Service[index];
    if (original && original !== service) replaced.set(service, original);
  }
  resources = { ...resources, Service: services, Pod: add(resources.Pod, derivePods(resources)) };
  resources = {
    ...resources,
    EndpointSlice: add(resources.EndpointSlice, [...mirrorEndpoints(resources), ...deriveEndpointSlices(resources)]),
  };
  return { resources, derived, replaced, notes: assumed ? [assumptionNote(config.rootNamespace)] : [] };
}

function isSameObject(a: ServiceResource, b: ServiceResource): boolean {
  return a.metadata.name === b.metadata.name && a.metadata.namespace === b.metadata.namespace;
}

function assumptionNote(namespace: string): string {
  return `the input has Gateways but no gateway workload; assuming istio-ingressgateway.${namespace} of the default profile (80→8080, 443→8443, 15021)`;
}
