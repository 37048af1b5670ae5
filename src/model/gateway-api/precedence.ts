import type { HttpMatchRequest, HttpRoute, StringMatch } from '../../schema/types/networking.js';

/**
 * Order of routes by the Gateway API's precedence: exact paths, prefixes, regular expressions, each longest first, then
 * routes with a method, with more headers, with more query parameters; routes without a match last.
 */
export function comparePrecedence({ match: a = [] }: HttpRoute, { match: b = [] }: HttpRoute): number {
  const [first] = a;
  const [second] = b;
  if (first === undefined || second === undefined) return Number(first === undefined) - Number(second === undefined);
  return (
    pathRank(second.uri) - pathRank(first.uri) ||
    pathLength(second.uri) - pathLength(first.uri) ||
    Number(second.method !== undefined) - Number(first.method !== undefined) ||
    count(second, 'headers') - count(first, 'headers') ||
    count(second, 'queryParams') - count(first, 'queryParams')
  );
}

function pathRank(uri: StringMatch | undefined): number {
  if (uri === undefined) return 0;
  return uri.exact !== undefined ? 3 : uri.prefix !== undefined ? 2 : 1;
}

const pathLength = (uri: StringMatch = {}): number => (uri.exact ?? uri.prefix ?? uri.regex ?? '').length;

const count = (match: HttpMatchRequest, conditions: 'headers' | 'queryParams'): number =>
  Object.keys(match[conditions] ?? {}).length;
