import { isIP } from 'node:net';
import type { Mesh } from '../model/mesh.js';
import type { Proxy } from '../model/proxy.js';
import { type Service, UNSPECIFIED_ADDRESS } from '../model/service.js';
import { requestTarget, type TraceRequest } from './request.js';

/** A request as a user writes it. */
export interface UserRequest {
  /** The schemes tcp and tls stand for a connection that speaks neither HTTP nor anything else that is known. */
  readonly url: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** The port that is connected to, where the URL does not say. */
  readonly port?: number;
  readonly sni?: string;
  /** SPIFFE URI of the client's certificate. */
  readonly clientIdentity?: string;
}

/** An address that no service has; names that resolve outside the mesh are dialled there. */
const OUTSIDE_ADDRESS = '203.0.113.10';

/** The request as it reaches the proxy: the port it listens on, or the address that the name resolves to. */
export function dial(mesh: Mesh, proxy: Proxy, request: UserRequest): TraceRequest | undefined {
  const target = requestTarget(request.url);
  if (target === undefined) return undefined;
  const tls = target.scheme === 'https' || target.scheme === 'tls';
  const tcp = target.scheme === 'tcp' || target.scheme === 'tls';
  const [, host = '', written] = /^(\[[^\]]*\]|[^:]*)(?::(\d+))?$/.exec(target.authority) ?? [];
  const port = written === undefined ? (tls ? 443 : 80) : Number(written);
  const common: TraceRequest = {
    ...(tcp ? { tcp } : { url: request.url, method: request.method ?? 'GET', headers: request.headers ?? {} }),
    tls,
    ...(tls && { sni: request.sni ?? host, clientIdentity: request.clientIdentity }),
  };
  if (proxy.type === 'router') return { ...common, listenerPort: request.port ?? listenerPort(proxy, port) };
  const dialled = request.port ?? port;
  return {
    ...common,
    direction: 'outbound',
    listenerPort: dialled,
    destination: `${addressOf(mesh, proxy, host)}:${dialled}`,
    source: proxy.ips[0],
  };
}

/** The port a gateway listens on for a port of its Service. */
export function listenerPort(proxy: Proxy, port: number): number {
  return proxy.serviceTargets.find((target) => target.port.port === port)?.targetPort ?? port;
}

function addressOf(mesh: Mesh, proxy: Proxy, host: string): string {
  const bare = host.replace(/^\[|\]$/g, '');
  if (isIP(bare) !== 0) return bare;
  const service = serviceNamed(mesh, proxy, bare.toLowerCase());
  if (service === undefined) return OUTSIDE_ADDRESS;
  const address = service.defaultAddress.split('/')[0] ?? '';
  if (address !== UNSPECIFIED_ADDRESS && isIP(address) !== 0) return address;
  const endpoint = mesh.services.endpointsOf(service).flatMap(({ addresses }) => addresses)[0];
  return endpoint !== undefined && isIP(endpoint) !== 0 ? endpoint : OUTSIDE_ADDRESS;
}

/** The service a name means to a workload, by the search list of its resolver. */
function serviceNamed(mesh: Mesh, proxy: Proxy, name: string): Service | undefined {
  const suffix = mesh.domainSuffix;
  const candidates = [`${name}.${proxy.namespace}.svc.${suffix}`, `${name}.svc.${suffix}`, `${name}.${suffix}`, name];
  const visible = mesh.services.visibleTo(proxy.namespace);
  for (const candidate of candidates) {
    const found = visible.find(({ hostname }) => hostname === candidate);
    if (found) return found;
  }
  return undefined;
}
