import type { Connection } from './connection.js';
import { type HttpRequest, splitQuery } from './http-request.js';
import { isRefusedPath } from './normalized-path.js';

const METHODS: ReadonlySet<string> = new Set(
  `ACL BIND CHECKOUT CONNECT COPY DELETE GET HEAD LINK LOCK MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY OPTIONS PATCH POST
  PROPFIND PROPPATCH PURGE PUT REBIND REPORT SEARCH SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE`.split(
    /\s+/,
  ),
);

/** Why the connection manager answers 400 before it looks at any route; nothing when it does not. */
export function malformation(request: HttpRequest, manager: unknown, { speaks }: Connection): string | undefined {
  const { method, authority, path } = request;
  if (/[^!-~]/.test(path)) return 'the path has characters that must be escaped';
  if (/[^!-~]/.test(authority)) return 'the authority has characters that no host has';
  if (speaks === 'http1' && !METHODS.has(method)) return `HTTP/1.1 has no method ${method}`;
  return isRefusedPath(splitQuery(path).path, manager) ? 'the path cannot be normalized' : undefined;
}
