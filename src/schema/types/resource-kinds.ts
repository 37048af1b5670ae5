import type {
  BackendTlsPolicyResource,
  GatewayClassResource,
  KubernetesGatewayResource,
  KubernetesGrpcRouteResource,
  KubernetesHttpRouteResource,
  KubernetesTcpRouteResource,
  KubernetesTlsRouteResource,
  KubernetesUdpRouteResource,
  ListenerSetResource,
  ReferenceGrantResource,
} from './gateway-api.js';
import type {
  ConfigMapResource,
  CronJobResource,
  EndpointSliceResource,
  EndpointsResource,
  IngressClassResource,
  IngressResource,
  IstioOperatorResource,
  JobResource,
  NamespaceResource,
  NodeResource,
  PodResource,
  SecretResource,
  ServiceAccountResource,
  ServiceResource,
  WorkloadController,
} from './kubernetes.js';
import type {
  DestinationRuleResource,
  EnvoyFilterResource,
  GatewayResource,
  ProxyConfigResource,
  ServiceEntryResource,
  SidecarResource,
  VirtualServiceResource,
  WorkloadEntryResource,
  WorkloadGroupResource,
} from './networking.js';
import type {
  AuthorizationPolicyResource,
  PeerAuthenticationResource,
  RequestAuthenticationResource,
} from './security.js';
import type { TelemetryResource, TrafficExtensionResource, WasmPluginResource } from './telemetry.js';

/** Every kind that mesh reads; `Gateway` is Istio's, `KubernetesGateway` the Gateway API's. */
export interface ResourceKinds {
  readonly Service: ServiceResource;
  readonly EndpointSlice: EndpointSliceResource;
  readonly Endpoints: EndpointsResource;
  readonly Pod: PodResource;
  readonly Deployment: WorkloadController;
  readonly StatefulSet: WorkloadController;
  readonly DaemonSet: WorkloadController;
  readonly ReplicaSet: WorkloadController;
  readonly Job: JobResource;
  readonly CronJob: CronJobResource;
  readonly Namespace: NamespaceResource;
  readonly Node: NodeResource;
  readonly ServiceAccount: ServiceAccountResource;
  readonly Secret: SecretResource;
  readonly ConfigMap: ConfigMapResource;
  readonly Ingress: IngressResource;
  readonly IngressClass: IngressClassResource;
  readonly IstioOperator: IstioOperatorResource;
  readonly KubernetesGateway: KubernetesGatewayResource;
  readonly GatewayClass: GatewayClassResource;
  readonly ListenerSet: ListenerSetResource;
  readonly HTTPRoute: KubernetesHttpRouteResource;
  readonly GRPCRoute: KubernetesGrpcRouteResource;
  readonly TLSRoute: KubernetesTlsRouteResource;
  readonly TCPRoute: KubernetesTcpRouteResource;
  readonly UDPRoute: KubernetesUdpRouteResource;
  readonly ReferenceGrant: ReferenceGrantResource;
  readonly BackendTLSPolicy: BackendTlsPolicyResource;
  readonly Gateway: GatewayResource;
  readonly VirtualService: VirtualServiceResource;
  readonly DestinationRule: DestinationRuleResource;
  readonly ServiceEntry: ServiceEntryResource;
  readonly WorkloadEntry: WorkloadEntryResource;
  readonly WorkloadGroup: WorkloadGroupResource;
  readonly Sidecar: SidecarResource;
  readonly EnvoyFilter: EnvoyFilterResource;
  readonly ProxyConfig: ProxyConfigResource;
  readonly PeerAuthentication: PeerAuthenticationResource;
  readonly RequestAuthentication: RequestAuthenticationResource;
  readonly AuthorizationPolicy: AuthorizationPolicyResource;
  readonly Telemetry: TelemetryResource;
  readonly WasmPlugin: WasmPluginResource;
  readonly TrafficExtension: TrafficExtensionResource;
}

export type ResourceKind = keyof ResourceKinds;
export type AnyResource = ResourceKinds[ResourceKind];

/** All resources by kind, each list in istiod's order: creation time, name, namespace. */
export type ResourceSet = { readonly [Kind in ResourceKind]: readonly ResourceKinds[Kind][] };
