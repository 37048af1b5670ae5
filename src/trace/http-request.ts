import type { Connection } from './connection.js';
import { isFields, numberIn, textIn } from './fields.js';
import { requestTarget, type TraceRequest } from './request.js';

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
  const trusted = isFields(manager) && (manager.useRemoteAddress !== true || hops > 0);
  const forwarded = trusted ? sent.headers.get('x-forwarded-proto') : undefined;
  return { ...sent, scheme: forwarded ?? scheme, path: normalizedPath(sent.path, manager) };
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

function normalizedPath(whole: string, manager: unknown): string {
  const { path, query } = splitQuery(whole);
  let result = path;
  const flag = (name: string): boolean => isFields(manager) && manager[name] === true;
  const escapes = textIn(manager, 'pathWithEscapedSlashesAction');
  if (escapes?.startsWith('UNESCAPE') === true) result = result.replace(/%2f/gi, '/').replace(/%5c/gi, '\\');
  if (flag('normalizePath')) result = withoutDotSegments(unescapeUnreserved(result.replaceAll('\\', '/')));
  if (flag('mergeSlashes')) result = withMergedSlashes(result);
  return result + query;
}

/** A path of nothing but slashes ends up as two. */
function withMergedSlashes(path: string): string {
  if (!path.includes('//')) return path;
  const segments = path.split('/').filter((segment) => segment !== '');
  return `/${segments.join('/')}${path.endsWith('/') ? '/' : ''}`;
}

function unescapeUnreserved(path: string): string {
  return path.replace(/%([0-9a-fA-F]{2})/g, (escape, digits: string) => {
    const char = String.fromCharCode(Number.parseInt(digits, 16));
    return /[A-Za-z0-9._~-]/.test(char) ? char : escape;
  });
}

/** Empty segments stay: only `.` and `..` are resolved. */
function withoutDotSegments(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
    if (last && (segment === '.' || segment === '..')) kept.push('');
  });
  return `/${kept.join('/')}`;
}
