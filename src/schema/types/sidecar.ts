// networking.istio.io Sidecar in JSON form; field names and meaning follow Istio's API reference.
import type { ConnectionPoolSettings } from './destination-rule.js';
import type { ServerTlsSettings } from './gateway.js';
import type { Resource } from './meta.js';
import type { NetworkingPort, WorkloadSelector } from './networking-shared.js';
import type { Destination } from './virtual-service.js';

export type SidecarResource = Resource<'Sidecar', SidecarSpec>;
export interface SidecarSpec {
  readonly workloadSelector?: WorkloadSelector;
  readonly ingress?: readonly IstioIngressListener[];
  readonly egress?: readonly IstioEgressListener[];
  readonly inboundConnectionPool?: ConnectionPoolSettings;
  readonly outboundTrafficPolicy?: OutboundTrafficPolicy;
}
export type CaptureMode = 'DEFAULT' | 'IPTABLES' | 'NONE';
export interface IstioIngressListener {
  readonly port?: NetworkingPort;
  readonly bind?: string;
  readonly captureMode?: CaptureMode;
  readonly defaultEndpoint?: string;
  readonly tls?: ServerTlsSettings;
  readonly connectionPool?: ConnectionPoolSettings;
}
export interface IstioEgressListener {
  readonly port?: NetworkingPort;
  readonly bind?: string;
  readonly captureMode?: CaptureMode;
  readonly hosts?: readonly string[];
}
export interface OutboundTrafficPolicy {
  readonly mode?: 'REGISTRY_ONLY' | 'ALLOW_ANY';
  readonly egressProxy?: Destination;
}
