import type { Hostname } from './host.js';
import type { Labels } from './labels.js';
import type { Protocol } from './protocol.js';

export interface ServicePort {
  /** Empty when the Service leaves its only port unnamed. */
  readonly name: string;
  /** The port clients use. */
  readonly port: number;
  readonly protocol: Protocol;
}

/** How istiod resolves a service to endpoints. `alias` is an ExternalName Service. */
export type Resolution = 'client-side-lb' | 'dns-lb' | 'dns-round-robin' | 'passthrough' | 'dynamic-dns' | 'alias';

/** Namespaces a service or rule is visible to: all, none, or the named ones (`.` already resolved). */
export type Visibility =
  | { readonly kind: 'public' }
  | { readonly kind: 'none' }
  | { readonly kind: 'namespaces'; readonly namespaces: ReadonlySet<string> };

export type TrafficDistribution = 'any' | 'prefer-same-zone' | 'prefer-same-node';

/** A service of the registry: a Kubernetes Service, or one host (and address) of a ServiceEntry. */
export interface Service {
  readonly hostname: Hostname;
  readonly namespace: string;
  readonly registry: 'Kubernetes' | 'External';
  /** Kubernetes Service name; the host for a ServiceEntry. */
  readonly name: string;
  /** Name of the Kubernetes object, Service or ServiceEntry. */
  readonly objectName: string;
  readonly resolution: Resolution;
  readonly meshExternal: boolean;
  readonly ports: readonly ServicePort[];
  /** `0.0.0.0` when there is none; a CIDR is possible for a ServiceEntry. */
  readonly defaultAddress: string;
  /** All cluster IPs of a Kubernetes Service (dual stack); empty when there is at most one. */
  readonly clusterAddresses: readonly string[];
  /** Virtual IPs allocated by the controller for ServiceEntries without addresses; used under DNS capture. */
  readonly autoAllocated: { readonly v4?: string; readonly v6?: string };
  /** Identities declared by annotations or subjectAltNames, not those of the endpoints. */
  readonly serviceAccounts: readonly string[];
  readonly visibility: Visibility;
  readonly labels: Labels;
  /** Kubernetes `spec.selector`, or a ServiceEntry's `workloadSelector`. */
  readonly selector: Labels | undefined;
  /** Milliseconds since the epoch; 0 without creationTimestamp. */
  readonly creationTime: number;
  readonly nodeLocal: boolean;
  readonly trafficDistribution: TrafficDistribution;
  /** Target of an `alias` service. */
  readonly externalName?: Hostname;
  /** ExternalName Services that end at this one, sorted by namespace, then host name. */
  readonly aliases: readonly { readonly hostname: Hostname; readonly namespace: string }[];
  /** Service port number → target port, for ServiceEntries of resolution NONE. */
  readonly passthroughTargetPorts: ReadonlyMap<number, number>;
  /** Annotation istio.io/connect-strategy: RACE_FIRST_TCP_CONNECT. */
  readonly racesTcpConnect: boolean;
  readonly publishNotReadyAddresses: boolean;
  /** The Service or ServiceEntry resource this came from; key of Mesh.origins. */
  readonly resource: object;
}

export const UNSPECIFIED_ADDRESS = '0.0.0.0';

export type EndpointHealth = 'healthy' | 'unhealthy' | 'draining' | 'terminating' | 'unknown';

/** One address and port that serves a service port. */
export interface Endpoint {
  /** IP addresses (primary first), a host name for DNS services, or a path for `unix://` (port 0). */
  readonly addresses: readonly string[];
  readonly port: number;
  readonly servicePortName: string;
  readonly registry: 'Kubernetes' | 'External';
  readonly labels: Labels;
  /** `istio` when the workload accepts Istio mTLS; `disabled` otherwise. */
  readonly tlsMode: string;
  /** SPIFFE id, or empty. */
  readonly serviceAccount: string;
  readonly namespace: string;
  readonly workloadName: string;
  /** `region/zone/subzone`, or empty. */
  readonly locality: string;
  readonly network: string;
  /** 0 when unset. */
  readonly weight: number;
  /** `unknown` for ServiceEntry endpoints, as istiod leaves their health unset. */
  readonly health: EndpointHealth;
  readonly nodeName: string;
}
