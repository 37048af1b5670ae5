import type {
  ConfigMapResource,
  NamespaceResource,
  NodeResource,
  PodResource,
  SecretResource,
} from '../schema/types/kubernetes.js';
import type { EnvoyFilterResource, SidecarResource } from '../schema/types/networking.js';
import type { ResourceSet } from '../schema/types/resource-kinds.js';
import type {
  AuthorizationPolicyResource,
  PeerAuthenticationResource,
  RequestAuthenticationResource,
} from '../schema/types/security.js';
import type { TelemetryResource, TrafficExtensionResource } from '../schema/types/telemetry.js';
import type { Finding } from '../source/finding.js';
import type { DestinationRuleIndex } from './destination-rule-index.js';
import type { EffectiveMeshConfig } from './effective-mesh-config.js';
import type { Features } from './features.js';
import type { Gateway } from './gateway.js';
import type { MeshNetwork } from './mesh-networks.js';
import type { NetworkGateway } from './network-gateways.js';
import type { Origin } from './origin.js';
import type { Proxy } from './proxy.js';
import type { ServiceRegistry } from './service-registry.js';
import type { VirtualServiceIndex } from './virtual-service-index.js';

/** Resources in istiod's order: creation time, name, namespace. */
export interface Policies {
  readonly peerAuthentications: readonly PeerAuthenticationResource[];
  readonly requestAuthentications: readonly RequestAuthenticationResource[];
  readonly authorizationPolicies: readonly AuthorizationPolicyResource[];
  readonly telemetries: readonly TelemetryResource[];
  /** Including WasmPlugins, translated. */
  readonly trafficExtensions: readonly TrafficExtensionResource[];
  readonly envoyFilters: readonly EnvoyFilterResource[];
}

/** One immutable, indexed snapshot of the mesh: istiod's PushContext. */
export interface Mesh {
  readonly config: EffectiveMeshConfig;
  readonly features: Features;
  readonly domainSuffix: string;
  /** Cluster id, `Kubernetes`. */
  readonly clusterId: string;
  /** Every resource by kind, completed with what a cluster would have derived. */
  readonly resources: ResourceSet;
  readonly services: ServiceRegistry;
  readonly gateways: readonly Gateway[];
  /** Networks of meshNetworks, by name. */
  readonly networks: readonly MeshNetwork[];
  readonly networkGateways: readonly NetworkGateway[];
  readonly virtualServices: VirtualServiceIndex;
  readonly destinationRules: DestinationRuleIndex;
  /** In istiod's order: creation time, name, namespace. */
  readonly sidecars: readonly SidecarResource[];
  readonly policies: Policies;
  readonly namespaces: ReadonlyMap<string, NamespaceResource>;
  readonly nodes: ReadonlyMap<string, NodeResource>;
  /** Keyed `<namespace>/<name>`. */
  readonly pods: ReadonlyMap<string, PodResource>;
  readonly secrets: ReadonlyMap<string, SecretResource>;
  readonly configMaps: ReadonlyMap<string, ConfigMapResource>;
  readonly proxies: readonly Proxy[];
  /** Where each resource object was read from. */
  readonly origins: ReadonlyMap<object, Origin>;
  /** How many objects there are of each kind that mesh does not read. */
  readonly unknownKinds: ReadonlyMap<string, number>;
  /** What loading, structure and model building found. */
  readonly findings: readonly Finding[];
  /** What was assumed for input that is no cluster snapshot, for people. */
  readonly notes: readonly string[];
}
