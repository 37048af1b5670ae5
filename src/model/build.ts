import type { ResourceSet } from '../schema/types/resource-kinds.js';
import type { JsonObject, SourceDocument } from '../source/document.js';
import { buildClusterIndex, objectKey } from './cluster-index.js';
import { collectResources } from './collect.js';
import { completeResources } from './derive/complete.js';
import { buildDestinationRuleIndex } from './destination-rules.js';
import { discoverable } from './discovery.js';
import { translateGatewayApi } from './gateway-api/index.js';
import { buildGateways } from './gateways.js';
import { translateIngresses } from './ingress.js';
import type { Mesh, Policies } from './mesh.js';
import { buildMeshConfig } from './mesh-config.js';
import { readMeshNetworks } from './mesh-networks.js';
import { networkGateways } from './network-gateways.js';
import { buildProxies } from './proxies.js';
import { buildServiceRegistry } from './registry.js';
import { buildVirtualServiceIndex } from './virtual-services.js';
import { trafficExtensions } from './wasm-plugins.js';

const CLUSTER_ID = 'Kubernetes';
const DOMAIN_SUFFIX = 'cluster.local';

export interface BuildOptions {
  /** Namespace of namespaced objects that have none; `default` otherwise. */
  readonly namespace?: string | undefined;
  /** MeshConfig given apart from the resources. */
  readonly meshConfig?: JsonObject | undefined;
  /** Istio's own namespace, where it is not istio-system. */
  readonly rootNamespace?: string | undefined;
  /** Whether the default ingress gateway may be assumed where Gateways have no gateway workload; true otherwise. */
  readonly assumeGateway?: boolean | undefined;
}

/** Builds the snapshot that everything else reads. Pure; what is wrong with the input becomes findings. */
export function buildMesh(documents: readonly SourceDocument[], options: BuildOptions = {}): Mesh {
  const collected = collectResources(documents, options.namespace ?? 'default');
  const { config, features } = buildMeshConfig({
    configMaps: collected.resources.ConfigMap,
    istioOperators: collected.resources.IstioOperator,
    deployments: collected.resources.Deployment,
    override: options.meshConfig,
    rootNamespaceHint: options.rootNamespace,
  });
  const completed = completeResources(collected.resources, {
    config,
    assumeGateway: options.assumeGateway ?? true,
  });
  const { derived, replaced, notes } = completed;
  const resources = discoverable(completed.resources, config.discoverySelectors);
  const cluster = buildClusterIndex(resources, {
    config,
    features,
    clusterId: CLUSTER_ID,
    domainSuffix: DOMAIN_SUFFIX,
    networks: readMeshNetworks(resources.ConfigMap, config.rootNamespace),
  });
  const services = buildServiceRegistry(resources, cluster);
  const naming = { config, domainSuffix: DOMAIN_SUFFIX };
  const ingress = translateIngresses(
    { ingresses: resources.Ingress, ingressClasses: resources.IngressClass, services: resources.Service },
    naming,
  );
  const gatewayApi = translateGatewayApi(resources, { ...naming, features, services });
  return {
    config,
    features,
    domainSuffix: DOMAIN_SUFFIX,
    clusterId: CLUSTER_ID,
    resources: completed.resources,
    services,
    gateways: buildGateways(resources.Gateway, [...ingress.gateways, ...gatewayApi.gateways]),
    networks: cluster.networks,
    networkGateways: networkGateways(resources, cluster),
    sidecars: resources.Sidecar,
    virtualServices: buildVirtualServiceIndex(resources.VirtualService, {
      ...naming,
      generated: [...ingress.virtualServices, ...gatewayApi.virtualServices],
    }),
    destinationRules: buildDestinationRuleIndex([...resources.DestinationRule, ...gatewayApi.destinationRules], naming),
    policies: policiesOf(resources),
    namespaces: cluster.namespaces,
    nodes: cluster.nodes,
    pods: cluster.pods,
    secrets: byKey(resources.Secret),
    configMaps: byKey(resources.ConfigMap),
    proxies: buildProxies(resources, services, cluster, derived),
    origins: withReplaced(collected.origins, replaced),
    unknownKinds: collected.unknownKinds,
    findings: collected.findings,
    notes: [...notes, ...gatewayApi.notes],
  };
}

/** A completed object stands where the object it replaces was written. */
function withReplaced(origins: Mesh['origins'], replaced: ReadonlyMap<object, object>): Mesh['origins'] {
  const all = new Map(origins);
  for (const [object, original] of replaced) {
    const origin = origins.get(original);
    if (origin) all.set(object, origin);
  }
  return all;
}

function byKey<Item extends ResourceSet['Secret' | 'ConfigMap'][number]>(
  items: readonly Item[],
): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [objectKey(item.metadata.namespace, item.metadata.name), item]));
}

function policiesOf(resources: ResourceSet): Policies {
  return {
    peerAuthentications: resources.PeerAuthentication,
    requestAuthentications: resources.RequestAuthentication,
    authorizationPolicies: resources.AuthorizationPolicy,
    telemetries: resources.Telemetry,
    trafficExtensions: trafficExtensions(resources.TrafficExtension, resources.WasmPlugin),
    envoyFilters: resources.EnvoyFilter,
  };
}
