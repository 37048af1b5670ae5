import type { ClusterWeight, Route } from '../../envoy/types.js';
import { recordAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import { replaceAllMatches } from '../match/regex.js';
import { type HttpRequest, splitQuery } from './http-request.js';

/** Path and authority as the destination sees them; `request` has its headers after the route's mutations. */
export function rewritten(
  route: Route,
  weight: ClusterWeight | undefined,
  request: HttpRequest,
): { readonly path: string; readonly authority: string } {
  const action = route.route ?? {};
  const literal = weight?.hostRewriteLiteral ?? action.hostRewriteLiteral;
  return { path: rewrittenPath(route, request.path), authority: literal ?? authorityOf(route, request) };
}

function authorityOf(route: Route, request: HttpRequest): string {
  const header = textIn(route.route, 'hostRewriteHeader');
  if (header !== undefined) return request.headers.get(header.toLowerCase()) || request.authority;
  const regex = recordAt(route.route, 'hostRewritePathRegex');
  const pattern = textIn(regex, 'pattern', 'regex');
  if (pattern === undefined) return request.authority;
  return replaceAllMatches(pattern, splitQuery(request.path).path, textIn(regex, 'substitution') ?? '');
}

function rewrittenPath(route: Route, whole: string): string {
  const { prefixRewrite, regexRewrite } = route.route ?? {};
  if (prefixRewrite !== undefined && prefixRewrite !== '') return withPrefix(route, prefixRewrite, whole);
  if (regexRewrite === undefined) return whole;
  const { path, query } = splitQuery(whole);
  const replaced = replaceAllMatches(regexRewrite.pattern.regex, path, regexRewrite.substitution ?? '');
  // Envoy takes an empty path for no rewrite.
  return replaced === '' ? whole : replaced + query;
}

/** The path with what the route matched replaced; a whole path or a regex match is replaced entirely. */
export function withPrefix({ match }: Route, replacement: string, whole: string): string {
  const { path, query } = splitQuery(whole);
  const matched = match.prefix ?? match.pathSeparatedPrefix;
  const length = matched === undefined ? path.length : matched.length;
  return replacement + path.slice(length) + query;
}
