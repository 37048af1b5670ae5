import type { HeaderMatcher, QueryParameterMatcher, RouteMatch, StringMatcher } from '../../envoy/types.js';
import { compareText } from '../../model/order.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { HttpMatchRequest, StringMatch } from '../../schema/types/networking.js';
import { claimMatcher, claimPath } from './jwt-claim-match.js';

/** Envoy's match of one HTTPMatchRequest; without one, everything matches. */
export function routeMatch(match: HttpMatchRequest | undefined, semantics: VirtualService['semantics']): RouteMatch {
  if (match === undefined) return { prefix: '/' };
  const headers = headerMatchers(match);
  const claims = claimMatchers(match);
  const queryParameters = Object.entries(match.queryParams ?? {}).map(([name, value]) =>
    queryParameterMatcher(name, value),
  );
  return {
    ...pathMatch(match.uri, semantics),
    caseSensitive: !match.ignoreUriCase,
    ...(headers.length > 0 && { headers }),
    ...(queryParameters.length > 0 && { queryParameters }),
    ...(claims.length > 0 && { dynamicMetadata: claims }),
  };
}

function pathMatch(uri: StringMatch | undefined, semantics: VirtualService['semantics']): RouteMatch {
  if (uri?.exact !== undefined) return { path: uri.exact };
  if (uri?.regex !== undefined) return { safeRegex: { regex: uri.regex } };
  const prefix = uri?.prefix ?? '/';
  // Ingress and Gateway API prefixes match whole path segments.
  if (semantics !== 'istio' && prefix !== '/')
    return { pathSeparatedPrefix: prefix.endsWith('/') ? prefix.slice(0, -1) : prefix };
  return { prefix };
}

function headerMatchers(match: HttpMatchRequest): readonly HeaderMatcher[] {
  const matchers: HeaderMatcher[] = [];
  for (const [name, value] of Object.entries(match.headers ?? {})) {
    if (claimPath(name) === undefined) matchers.push(headerMatcher(name, value));
  }
  for (const [name, value] of Object.entries(match.withoutHeaders ?? {})) {
    if (claimPath(name) !== undefined) continue;
    const matcher = headerMatcher(name, value);
    matchers.push({
      ...matcher,
      invertMatch: true,
      ...(matcher.presentMatch === undefined && { treatMissingHeaderAsEmpty: true }),
    });
  }
  matchers.sort((a, b) => compareText(a.name, b.name));
  if (match.method !== undefined) matchers.push(headerMatcher(':method', match.method));
  if (match.authority !== undefined) matchers.push(headerMatcher(':authority', match.authority));
  if (match.scheme !== undefined) matchers.push(headerMatcher(':scheme', match.scheme));
  return matchers;
}

function claimMatchers(match: HttpMatchRequest): readonly object[] {
  return [...claimMatchersOf(match.headers, false), ...claimMatchersOf(match.withoutHeaders, true)];
}

function claimMatchersOf(headers: HttpMatchRequest['headers'], invert: boolean): readonly object[] {
  const byName = Object.entries(headers ?? {}).sort(([a], [b]) => compareText(a, b));
  return byName.flatMap(([name, value]) => {
    const path = claimPath(name);
    return path === undefined ? [] : [claimMatcher(path, stringMatcher(value), invert)];
  });
}

function headerMatcher(name: string, value: StringMatch): HeaderMatcher {
  return matchesPresence(value) ? { name, presentMatch: true } : { name, stringMatch: stringMatcher(value) };
}

function queryParameterMatcher(name: string, value: StringMatch): QueryParameterMatcher {
  return matchesPresence(value) ? { name, presentMatch: true } : { name, stringMatch: stringMatcher(value) };
}

/** A StringMatch without a member, and the regex `*` (no RE2 expression), ask only for presence. */
function matchesPresence(value: StringMatch | null | undefined): boolean {
  return !value || value.regex === '*' || (value.exact ?? value.prefix ?? value.regex) === undefined;
}

/** Envoy's form of an Istio StringMatch. */
export function stringMatcher(value: StringMatch): StringMatcher {
  if (value.exact !== undefined) return { exact: value.exact };
  if (value.prefix !== undefined) return { prefix: value.prefix };
  return value.regex === undefined ? {} : { safeRegex: { regex: value.regex } };
}
