import { recordsAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import type { Connection } from '../listeners/connection.js';
import { type HttpRequest, splitQuery } from './http-request.js';
import { isRefusedPath } from './normalized-path.js';

const METHODS: ReadonlySet<string> = new Set(
  `ACL BIND CHECKOUT CONNECT COPY DELETE GET HEAD LINK LOCK MERGE MKACTIVITY MKCALENDAR MKCOL MOVE NOTIFY OPTIONS PATCH POST
  PROPFIND PROPPATCH PURGE PUT REBIND REPORT SEARCH SOURCE SUBSCRIBE TRACE UNBIND UNLINK UNLOCK UNSUBSCRIBE`.split(
    /\s+/,
  ),
);

/** The answer of a connection manager that does not look at any route. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/** How the connection manager refuses a request that is malformed or wants an upgrade it does not know. */
export function refusalOf(request: HttpRequest, manager: unknown, connection: Connection): Refusal | undefined {
  const malformed = malformation(request, manager, connection);
  if (malformed !== undefined) return { status: 400, reason: malformed };
  const upgrade = upgradeOf(request, connection);
  const known = recordsAt(manager, 'upgradeConfigs').map((each) => textIn(each, 'upgradeType')?.toLowerCase());
  if (upgrade === undefined || known.includes(upgrade)) return undefined;
  return { status: 403, reason: `the connection manager knows no upgrade to ${upgrade}` };
}

/** What an HTTP/1.1 connection is to become; Envoy ignores wishes for HTTP/2. */
function upgradeOf({ headers }: HttpRequest, { speaks }: Connection): string | undefined {
  const wishes = (headers.get('connection') ?? '').toLowerCase().split(',');
  const upgrade = headers.get('upgrade')?.toLowerCase();
  if (speaks !== 'http1' || upgrade === 'h2c') return undefined;
  return wishes.some((wish) => wish.trim() === 'upgrade') ? upgrade : undefined;
}

function malformation(request: HttpRequest, manager: unknown, { speaks }: Connection): string | undefined {
  const { method, authority, path } = request;
  if (/[^!-~]/.test(path)) return 'the path has characters that must be escaped';
  if (/[^!-~]/.test(authority)) return 'the authority has characters that no host has';
  if (speaks === 'http1' && !METHODS.has(method)) return `HTTP/1.1 has no method ${method}`;
  return isRefusedPath(splitQuery(path).path, manager) ? 'the path cannot be normalized' : undefined;
}
