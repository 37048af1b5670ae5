import type { RedirectAction, Route } from '../../envoy/types.js';
import { recordAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import { replaceAllMatches } from '../match/regex.js';
import { withoutPort } from '../match/virtual-host-match.js';
import { type HttpRequest, splitQuery } from './http-request.js';
import { withPrefix } from './rewrite.js';

const CODES: Readonly<Record<string, number>> = {
  MOVED_PERMANENTLY: 301,
  FOUND: 302,
  SEE_OTHER: 303,
  TEMPORARY_REDIRECT: 307,
  PERMANENT_REDIRECT: 308,
};

/** The status of a redirect. */
export function redirectStatus({ responseCode }: RedirectAction): number {
  return CODES[responseCode ?? 'MOVED_PERMANENTLY'] ?? 301;
}

/** The location a redirect sends to. */
export function redirectLocation(route: Route, redirect: RedirectAction, request: HttpRequest): string {
  const https = 'httpsRedirect' in redirect && redirect.httpsRedirect === true;
  const scheme = redirect.schemeRedirect ?? (https ? 'https' : request.scheme);
  const port = redirect.portRedirect === undefined || redirect.portRedirect === 0 ? '' : `:${redirect.portRedirect}`;
  const host = redirect.hostRedirect ?? keptHost(request, scheme, port !== '');
  return `${scheme}://${host}${port}${rooted(newPath(route, redirect, request))}`;
}

function rooted(path: string): string {
  return path.startsWith('/') ? path : `/${path}`;
}

/** Where a virtual host that demands TLS sends plain requests. */
export function tlsLocation(request: HttpRequest): string {
  return `https://${request.authority}${request.path}`;
}

/** The port goes when it is replaced, or the default of a scheme that changes. */
function keptHost({ authority, scheme }: HttpRequest, newScheme: string, replaced: boolean): string {
  const isDefault = scheme === 'https' ? authority.endsWith(':443') : authority.endsWith(':80');
  return replaced || (newScheme !== scheme && isDefault) ? withoutPort(authority) : authority;
}

function newPath(route: Route, redirect: RedirectAction, { path: whole }: HttpRequest): string {
  const { path, query } = splitQuery(whole);
  const kept = redirect.stripQuery === true ? '' : query;
  if (redirect.pathRedirect !== undefined && redirect.pathRedirect !== '') {
    return redirect.pathRedirect.includes('?') ? redirect.pathRedirect : redirect.pathRedirect + kept;
  }
  if (redirect.prefixRewrite !== undefined && redirect.prefixRewrite !== '') {
    return withPrefix(route, redirect.prefixRewrite, path + kept);
  }
  const regex = textIn(recordAt(redirect, 'regexRewrite'), 'pattern', 'regex');
  if (regex === undefined) return path + kept;
  return replaceAllMatches(regex, path, textIn(redirect, 'regexRewrite', 'substitution') ?? '') + kept;
}
