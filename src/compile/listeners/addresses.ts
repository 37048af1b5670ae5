import type { Address } from '../../envoy/types.js';
import { isHttp, type Protocol } from '../../model/protocol.js';
import type { Proxy } from '../../model/proxy.js';
import type { CompileContext } from '../context.js';

const UNIX_PREFIX = 'unix://';

/** The address that stands for all addresses of the proxy. */
export function wildcardAddress(proxy: Pick<Proxy, 'ipMode'>): string {
  return proxy.ipMode === 'v6' ? '::' : '0.0.0.0';
}

/** The loopback address of the proxy. */
export function localhostAddress(proxy: Pick<Proxy, 'ipMode'>): string {
  return proxy.ipMode === 'v6' ? '::1' : '127.0.0.1';
}

/** Whether a bind is a Unix domain socket. */
export function isUnixBind(bind: string): boolean {
  return bind.startsWith(UNIX_PREFIX);
}

/** The Envoy address of a bind and port; Unix domain sockets have no port. */
export function listenAddress(bind: string, port: number, protocol?: 'UDP'): Address {
  if (isUnixBind(bind)) return { pipe: { path: bind.slice(UNIX_PREFIX.length) } };
  return { socketAddress: { protocol, address: bind, portValue: port } };
}

/** What a listener would like to bind. An empty bind is decided by protocol: the wildcard address for HTTP. */
export interface WantedBind {
  readonly bind: string;
  readonly port: number;
  readonly protocol: Protocol;
  readonly bindToPort: boolean;
}

/** Whether a listener may exist: it takes none of the proxy's own ports, nor one it has no right to bind. */
export function canBind(context: CompileContext, wanted: WantedBind): boolean {
  const { proxy } = context;
  const { bind, port, protocol, bindToPort } = wanted;
  if (bindToPort && proxy.unprivileged && port > 0 && port < 1024) return false;
  const isWildcard = bind === '' ? isHttp(protocol) : bind === wildcardAddress(proxy);
  return !isWildcard || !reservedPorts(context).includes(port);
}

/** Status, Prometheus, and where traffic is captured. */
function reservedPorts({ proxy, mesh }: CompileContext): readonly number[] {
  const { ENVOY_STATUS_PORT = '15021', ENVOY_PROMETHEUS_PORT = '15090' } = proxy.metadata;
  const { proxyListenPort, proxyInboundListenPort } = mesh.config;
  return [Number(ENVOY_STATUS_PORT), Number(ENVOY_PROMETHEUS_PORT), proxyListenPort, proxyInboundListenPort];
}
