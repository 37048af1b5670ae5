import type { HttpRoute, TcpRoute, TlsRoute, VirtualServiceResource } from '../schema/types/networking.js';
import type { Hostname } from './host.js';
import type { Visibility } from './service.js';

/** A VirtualService whose delegates are merged, whose short hosts are full and whose gateways are `mesh` or `<ns>/<name>`. */
export interface VirtualService {
  readonly name: string;
  readonly namespace: string;
  readonly hosts: readonly Hostname[];
  readonly gateways: readonly string[];
  readonly http: readonly HttpRoute[];
  readonly tls: readonly TlsRoute[];
  readonly tcp: readonly TcpRoute[];
  readonly visibility: Visibility;
  /** Milliseconds since the epoch; before it for what an Ingress generates. */
  readonly creationTime: number;
  /** How paths and precedence work: Istio's own, a Kubernetes Ingress, or a Gateway API route. */
  readonly semantics: 'istio' | 'ingress' | 'gateway-api';
  /** Value of metadata `istio.config`, e.g. /apis/networking.istio.io/v1/namespaces/ns/virtual-service/name. */
  readonly configPath: string;
  /** The root resource (VirtualService, Ingress, HTTPRoute …); key of Mesh.origins. */
  readonly resource: object;
  /** For each entry of `http`, the resource that wrote it (the delegate, where there is one) and its index there. */
  readonly httpSources: readonly { readonly resource: object; readonly index: number }[];
}

export type { VirtualServiceResource };
