import { type Endpoint, parseEndpoint } from '../address.js';
import type { TraceRequest } from '../request.js';

/** A downstream connection as Envoy sees it before any filter. */
export interface Connection {
  /** Where the client meant to go; absent for a gateway that is addressed directly. */
  readonly destination: Endpoint | undefined;
  readonly port: number;
  readonly source: string;
  readonly tls: boolean;
  /** Lower case; empty without one. */
  readonly sni: string;
  readonly alpn: readonly string[];
  /** What is spoken inside: HTTP/1.1, HTTP/2, or something else. */
  readonly speaks: 'http1' | 'http2' | 'tcp';
  readonly identity: string | undefined;
}

const LOOPBACK = '127.0.0.1';

/** The connection a request arrives on; nothing when neither a port nor a destination says where. */
export function connectionOf(request: TraceRequest): Connection | undefined {
  const destination = request.destination === undefined ? undefined : parseEndpoint(request.destination);
  const port = destination?.port ?? request.listenerPort;
  if (port === undefined) return undefined;
  const tls = request.tls === true;
  const speaks = request.tcp === true ? 'tcp' : request.http2 === true ? 'http2' : 'http1';
  return {
    destination,
    port,
    source: request.source ?? LOOPBACK,
    tls,
    sni: tls ? (request.sni ?? '').toLowerCase() : '',
    alpn: tls ? (request.alpn ?? usualProtocols(speaks)) : [],
    speaks,
    identity: tls ? request.clientIdentity : undefined,
  };
}

function usualProtocols(speaks: Connection['speaks']): readonly string[] {
  if (speaks === 'tcp') return [];
  return speaks === 'http2' ? ['h2'] : ['http/1.1'];
}
