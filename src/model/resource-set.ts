import type { KubernetesObject } from '../schema/types/meta.js';
import type { AnyResource, ResourceKind, ResourceKinds, ResourceSet } from '../schema/types/resource-kinds.js';
import { compareCreation } from './order.js';

const KINDS: Record<ResourceKind, { readonly clusterScoped?: boolean }> = {
  Service: {},
  EndpointSlice: {},
  Endpoints: {},
  Pod: {},
  Deployment: {},
  StatefulSet: {},
  DaemonSet: {},
  ReplicaSet: {},
  Job: {},
  CronJob: {},
  Namespace: { clusterScoped: true },
  Node: { clusterScoped: true },
  ServiceAccount: {},
  Secret: {},
  ConfigMap: {},
  Ingress: {},
  IngressClass: { clusterScoped: true },
  IstioOperator: {},
  KubernetesGateway: {},
  GatewayClass: { clusterScoped: true },
  ListenerSet: {},
  HTTPRoute: {},
  GRPCRoute: {},
  TLSRoute: {},
  TCPRoute: {},
  UDPRoute: {},
  ReferenceGrant: {},
  BackendTLSPolicy: {},
  Gateway: {},
  VirtualService: {},
  DestinationRule: {},
  ServiceEntry: {},
  WorkloadEntry: {},
  WorkloadGroup: {},
  Sidecar: {},
  EnvoyFilter: {},
  ProxyConfig: {},
  PeerAuthentication: {},
  RequestAuthentication: {},
  AuthorizationPolicy: {},
  Telemetry: {},
  WasmPlugin: {},
  TrafficExtension: {},
};

const isResourceKind = (kind: string): kind is ResourceKind => Object.hasOwn(KINDS, kind);

/** The kind under which mesh keeps an object; undefined for kinds it does not read. */
export function resourceKindOf(object: Pick<KubernetesObject, 'apiVersion' | 'kind'>): ResourceKind | undefined {
  if (object.kind === 'Gateway' && object.apiVersion.startsWith('gateway.networking.k8s.io/'))
    return 'KubernetesGateway';
  return isResourceKind(object.kind) ? object.kind : undefined;
}

/** Whether objects of a kind have no namespace. */
export function isClusterScoped(kind: ResourceKind): boolean {
  return KINDS[kind].clusterScoped === true;
}

type Buckets = { -readonly [Kind in ResourceKind]: ResourceKinds[Kind][] };

function emptyBuckets(): Buckets {
  const buckets: Record<string, AnyResource[]> = {};
  for (const kind in KINDS) buckets[kind] = [];
  // The schema has checked every resource against its kind, which is the bucket's.
  return buckets as unknown as Buckets;
}

/** Groups resources by kind and sorts each group by creation time, name and namespace. */
export function groupResources(resources: Iterable<KubernetesObject>): ResourceSet {
  const buckets = emptyBuckets();
  for (const resource of resources) {
    const kind = resourceKindOf(resource);
    const bucket: KubernetesObject[] | undefined = kind === undefined ? undefined : buckets[kind];
    bucket?.push(resource);
  }
  for (const bucket of Object.values(buckets)) sortByCreation(bucket);
  return buckets;
}

function sortByCreation(bucket: KubernetesObject[]): void {
  if (bucket.length > 1) bucket.sort(compareCreation);
}
