import type { ProxyConfigSettings } from '../schema/types/mesh-config.js';
import type { Labels } from './labels.js';
import type { Service, ServicePort } from './service.js';

export type ProxyType = 'sidecar' | 'router';

/** A port of the proxy's workload that a service sends to. */
export interface ServiceTarget {
  readonly service: Service;
  readonly port: ServicePort;
  readonly targetPort: number;
}

/** One Envoy of the mesh: the sidecar of a Pod (or VM), or a gateway Pod. */
export interface Proxy {
  readonly type: ProxyType;
  /** Pod name. */
  readonly name: string;
  readonly namespace: string;
  /** Primary address first. */
  readonly ips: readonly string[];
  /** Pod labels and topology labels, as istiod matches selectors against. */
  readonly labels: Labels;
  /** Pod labels only, as in node metadata LABELS. */
  readonly podLabels: Labels;
  readonly annotations: Readonly<Record<string, string>>;
  readonly serviceAccount: string;
  readonly nodeName: string;
  /** Owner of the Pod: Deployment, StatefulSet …; the Pod's own name without one. */
  readonly workload: { readonly kind: string; readonly name: string };
  readonly locality: string;
  readonly network: string;
  /** Effective ProxyConfig: defaults, mesh, ProxyConfig resources, annotation. */
  readonly config: ProxyConfigSettings;
  /** Node metadata overrides: proxyMetadata ISTIO_META_x as `x`, and env of the istio-proxy container. */
  readonly metadata: Readonly<Record<string, string>>;
  readonly interceptionMode: 'REDIRECT' | 'TPROXY' | 'NONE';
  /** Whether ports below 1024 cannot be bound; gateways. */
  readonly unprivileged: boolean;
  /** In order of service creation, then host name. */
  readonly serviceTargets: readonly ServiceTarget[];
  /** False when the Pod itself was in the input. */
  readonly derived: boolean;
  /** Whether a sidecar would be injected; routers are always true. */
  readonly injected: boolean;
  /** Kind of IP addresses; decides wildcard and localhost binds. */
  readonly ipMode: 'v4' | 'v6' | 'dual';
}

const DEFAULT_MESH_ID = 'cluster.local';

/** Mesh id of a proxy: ProxyConfig's, else the default of an installation. */
export function meshId(proxy: Proxy): string {
  return proxy.config.meshId || DEFAULT_MESH_ID;
}

/** `<pod>.<namespace>`, the name a proxy is asked for. */
export function proxyName(proxy: Proxy): string {
  return `${proxy.name}.${proxy.namespace}`;
}
