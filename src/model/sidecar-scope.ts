import type {
  CaptureMode,
  ConnectionPoolSettings,
  IstioIngressListener,
  OutboundTrafficPolicy,
} from '../schema/types/networking.js';
import type { Hostname } from './host.js';
import type { Protocol } from './protocol.js';
import type { Service } from './service.js';
import type { VirtualService } from './virtual-service.js';

/** One egress listener of a Sidecar, with what it imports. */
export interface EgressListener {
  /** Undefined for a catch-all listener. */
  readonly port: { readonly number: number; readonly protocol: Protocol; readonly name: string } | undefined;
  readonly bind: string;
  readonly captureMode: CaptureMode;
  /** Visible services that this listener imports, in istiod's order; several objects may share a host name. */
  readonly services: readonly Service[];
  /** VirtualServices bound to `mesh` that it imports, in order. */
  readonly virtualServices: readonly VirtualService[];
}

/** What a proxy may reach (istiod's SidecarScope); gateways see all services visible to their namespace. */
export interface SidecarScope {
  /** Namespace of the proxy. */
  readonly namespace: string;
  /** The Sidecar resource, if one applies. */
  readonly sidecar: { readonly name: string; readonly namespace: string; readonly resource: object } | undefined;
  readonly egress: readonly EgressListener[];
  readonly ingress: readonly IstioIngressListener[];
  readonly inboundConnectionPool: ConnectionPoolSettings | undefined;
  /** Union over the egress listeners plus VirtualService destinations: what gets clusters. One per host name for sidecars. */
  readonly services: readonly Service[];
  /** First of `services` by host name. */
  readonly servicesByHost: ReadonlyMap<Hostname, Service>;
  readonly outboundTrafficPolicy: OutboundTrafficPolicy;
}
