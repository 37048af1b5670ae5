import type { Server } from '../schema/types/networking.js';
import type { Gateway, MergedServer } from './gateway.js';
import { compareText } from './order.js';
import { isHttp, parseProtocol } from './protocol.js';
import type { Proxy, ServiceTarget } from './proxy.js';

/** Label of Services whose ports Gateways do not translate to target ports. */
const NO_PORT_TRANSLATION = 'experimental.istio.io/disable-gateway-port-translation';

/** Whether the server hands TLS connections on as they are. */
export function isPassthrough({ tls }: Server): boolean {
  return tls?.mode === 'PASSTHROUGH' || tls?.mode === 'AUTO_PASSTHROUGH';
}

/** Whether connections are TLS on the wire: `tls` on an HTTP port only configures the redirect. */
export function isTlsServer({ server, protocol }: MergedServer): boolean {
  return server.tls !== undefined && !isHttp(protocol);
}

/** Whether requests are seen: plain HTTP, or HTTPS that is terminated. */
export function isHttpServer({ server, protocol }: MergedServer): boolean {
  return isHttp(protocol) || (protocol === 'HTTPS' && server.tls !== undefined && !isPassthrough(server));
}

/** A Gateway's server as it would stand on `port`, the port that is really listened on. */
export function placeServer(gateway: Gateway, index: number, server: Server, port: number): MergedServer {
  const hosts = sanitizeHosts(server.hosts ?? [], gateway.namespace);
  const bind = server.bind ?? '';
  return {
    gateway,
    index,
    hosts,
    server,
    servicePort: server.port?.number ?? 0,
    protocol: parseProtocol(server.port?.protocol),
    bind,
    routeName: routeNameOf(gateway, server, port) + (bind && `.${bind}`),
    sniHosts: server.tls === undefined ? [] : sniHostsOf(hosts),
  };
}

/** `./h` becomes `<namespace>/h`, `*\/h` becomes `h`; `*\/*` makes the whole list `*`. */
function sanitizeHosts(hosts: readonly string[], namespace: string): readonly string[] {
  if (hosts.includes('*/*')) return ['*'];
  return hosts.map((host) => {
    if (host.startsWith('./')) return `${namespace}/${host.slice(2)}`;
    return host.startsWith('*/') ? host.slice(2) : host;
  });
}

function sniHostsOf(hosts: readonly string[]): readonly string[] {
  return [...new Set(hosts.map((host) => host.split('/')[1] ?? host))].sort(compareText);
}

function routeNameOf(gateway: Gateway, server: Server, port: number): string {
  const protocol = parseProtocol(server.port?.protocol);
  if (isHttp(protocol)) return `http.${port}`;
  if (protocol !== 'HTTPS' || isPassthrough(server)) return '';
  return `https.${server.port?.number ?? 0}.${server.port?.name ?? ''}.${gateway.name}.${gateway.namespace}`;
}

/** Ports of the workload that a Gateway's port number stands for; a Gateway bound to Services has none where they lack the port. */
export function resolvePorts(gateway: Gateway, number: number, targets: readonly ServiceTarget[]): readonly number[] {
  const ofPort = targets.filter(({ port }) => port.port === number);
  if (gateway.boundServices !== undefined) return [...new Set(ofPort.map(({ targetPort }) => targetPort))];
  const first = ofPort.find(({ service }) => service.labels[NO_PORT_TRANSLATION] === undefined);
  return [first?.targetPort ?? number];
}

/** The service targets through which a Gateway applies to a proxy; undefined when it does not apply. */
export function targetsOf(gateway: Gateway, proxy: Proxy): readonly ServiceTarget[] | undefined {
  const { boundServices, selector } = gateway;
  if (boundServices !== undefined) {
    const namespace = gateway.serviceNamespace ?? gateway.namespace;
    const bound = proxy.serviceTargets.filter(
      ({ service }) => boundServices.includes(service.hostname) && service.namespace === namespace,
    );
    return bound.length > 0 ? bound : undefined;
  }
  const selects = Object.entries(selector ?? {}).every(([key, value]) => proxy.labels[key] === value);
  return selects ? proxy.serviceTargets : undefined;
}
