import type { QueryParameterMatcher } from '../../envoy/types.js';
import { describeString, matchesString } from './string-match.js';

/** Whether a query string (with its `?`) satisfies a query parameter's condition; values are compared as sent. */
export function matchesQuery(matcher: QueryParameterMatcher, query: string): boolean {
  const value = parameter(query, matcher.name);
  if (matcher.presentMatch !== undefined) return (value !== undefined) === matcher.presentMatch;
  if (value === undefined) return false;
  return matcher.stringMatch === undefined || matchesString(matcher.stringMatch, value);
}

/** Why a query parameter does not match, in words. */
export function queryMismatch(matcher: QueryParameterMatcher, query: string): string {
  const value = parameter(query, matcher.name);
  const wanted = matcher.stringMatch === undefined ? presence(matcher) : describeString(matcher.stringMatch);
  return `query parameter ${matcher.name} is ${value === undefined ? 'missing' : `"${value}"`}, wanted ${wanted}`;
}

function presence({ presentMatch }: QueryParameterMatcher): string {
  return presentMatch === false ? 'absent' : 'present';
}

/** The first value of a parameter. */
export function parameter(query: string, name: string): string | undefined {
  for (const pair of query.replace(/^\?/, '').split('&')) {
    const [key, ...rest] = pair.split('=');
    if (key === name) return rest.join('=');
  }
  return undefined;
}
