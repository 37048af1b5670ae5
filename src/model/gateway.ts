import type { GatewaySpec, Server } from '../schema/types/networking.js';
import type { Labels } from './labels.js';
import type { Protocol } from './protocol.js';

/** An Istio Gateway, or one generated from an Ingress or a Gateway API Gateway. */
export interface Gateway {
  readonly name: string;
  readonly namespace: string;
  /** Undefined selects every gateway workload. */
  readonly selector: Labels | undefined;
  readonly servers: readonly Server[];
  /** Milliseconds since the epoch. */
  readonly creationTime: number;
  /** Host names of the Services a generated Gateway is bound to (annotation internal.istio.io/gateway-service). */
  readonly boundServices: readonly string[] | undefined;
  /** Namespace of those Services, where it is not the Gateway's own. */
  readonly serviceNamespace?: string;
  /** Who a proxy has to run as to get the Gateway's certificates; anyone by default. */
  readonly serviceAccount?: string | undefined;
  readonly resource: object;
  readonly spec: GatewaySpec;
}

/** `<namespace>/<name>`, how VirtualServices name a Gateway. */
export function gatewayKey(gateway: Gateway): string {
  return `${gateway.namespace}/${gateway.name}`;
}

/** A server of a Gateway that made it into a proxy's merged gateways, with hosts sanitised. */
export interface MergedServer {
  readonly gateway: Gateway;
  /** Index in the Gateway's `servers`. */
  readonly index: number;
  /** Hosts after `./`, `*\/` were resolved: `host` or `<namespace>/host`. */
  readonly hosts: readonly string[];
  readonly server: Server;
  /** Port number as written in the Gateway. */
  readonly servicePort: number;
  readonly protocol: Protocol;
  readonly bind: string;
  /** Route configuration name; empty for TCP, TLS and passthrough servers. */
  readonly routeName: string;
  /** Hosts without namespace, unique, sorted; only for servers with `tls`. */
  readonly sniHosts: readonly string[];
}

/** Servers that share a resolved port, protocol and bind. */
export interface MergedServerPort {
  readonly port: number;
  readonly protocol: Protocol;
  readonly bind: string;
  readonly servers: readonly MergedServer[];
  /** Route configuration of the whole entry when it is plain HTTP. */
  readonly routeName: string;
}

/** A server that istiod leaves out of the proxy, and why. */
export interface DroppedServer {
  readonly gateway: Gateway;
  readonly index: number;
  readonly reason: 'duplicate-tls-host' | 'protocol-conflict' | 'duplicate-route-name' | 'unbound-port';
  /** The server that won. */
  readonly winner?: { readonly gateway: Gateway; readonly index: number };
}

/** All Gateways of one proxy merged (istiod's MergedGateway). */
export interface MergedGateways {
  readonly ports: readonly MergedServerPort[];
  readonly serversByRoute: ReadonlyMap<string, readonly MergedServer[]>;
  /** Whether any server is AUTO_PASSTHROUGH. */
  readonly hasAutoPassthrough: boolean;
  readonly dropped: readonly DroppedServer[];
  /** Gateways whose selector matches, in istiod's order. */
  readonly gateways: readonly Gateway[];
}
