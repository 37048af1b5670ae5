import { isRecord } from '../../source/json-fields.js';
import { numberIn } from '../fields.js';
import type { Connection } from '../listeners/connection.js';
import { requestTarget, type TraceRequest } from '../request.js';
import { normalizedPath } from './normalized-path.js';

/** A request as the HTTP filters and the router see it. */
export interface HttpRequest {
  readonly method: string;
  readonly scheme: string;
  readonly authority: string;
  /** With query. */
  readonly path: string;
  /** Lower-case names; pseudo-headers are the other fields. */
  readonly headers: ReadonlyMap<string, string>;
}

/** The request as it was sent; nothing without a usable URL. */
export function sentRequest(request: TraceRequest): HttpRequest | undefined {
  const target = request.url === undefined ? undefined : requestTarget(request.url);
  if (target === undefined) return undefined;
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(request.headers ?? {})) {
    const key = name.toLowerCase();
    const earlier = headers.get(key);
    headers.set(key, earlier === undefined ? String(value) : `${earlier},${String(value)}`);
  }
  const authority = headers.get('host') ?? target.authority;
  headers.delete('host');
  return {
    method: (request.method ?? 'GET').toUpperCase(),
    scheme: target.scheme,
    authority,
    path: target.path,
    headers,
  };
}

/** The request after the connection manager: its path normalized, its scheme that of the connection. */
export function acceptedRequest(sent: HttpRequest, manager: unknown, connection: Connection): HttpRequest {
  const scheme = connection.tls ? 'https' : 'http';
  const hops = numberIn(manager, 'xffNumTrustedHops') ?? 0;
  const trusted = isRecord(manager) && (manager.useRemoteAddress !== true || hops > 0);
  const forwarded = trusted ? sent.headers.get('x-forwarded-proto') : undefined;
  const { path, query } = splitQuery(sent.path);
  const headers = new Map(sent.headers);
  // HTTP/2 carries cookies in pieces; an empty one is none.
  if (connection.speaks === 'http2' && headers.get('cookie') === '') headers.delete('cookie');
  return { ...sent, headers, scheme: forwarded ?? scheme, path: normalizedPath(path, manager) + query };
}

/** Path and query of a request. */
export function splitQuery(path: string): { readonly path: string; readonly query: string } {
  const at = path.indexOf('?');
  return at < 0 ? { path, query: '' } : { path: path.slice(0, at), query: path.slice(at) };
}

/** The value of a header or pseudo-header; nothing when it was not sent. */
export function headerOf(request: HttpRequest, name: string): string | undefined {
  const key = name.toLowerCase();
  if (key === ':method') return request.method;
  if (key === ':path') return request.path;
  if (key === ':scheme') return request.scheme;
  if (key === ':authority' || key === 'host') return request.authority;
  return request.headers.get(key);
}
