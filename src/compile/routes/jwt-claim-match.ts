import type { StringMatcher } from '../../envoy/types.js';

const CLAIMS_HEADER = '@request.auth.claims';

/**
 * The claim path of a pseudo header `@request.auth.claims.a.b` or `@request.auth.claims[a][b]`;
 * undefined for a real header.
 */
export function claimPath(header: string): readonly string[] | undefined {
  if (!header.toLowerCase().startsWith(CLAIMS_HEADER)) return undefined;
  const rest = header.slice(CLAIMS_HEADER.length);
  if (rest.startsWith('.')) return rest.slice(1).split('.');
  if (rest.startsWith('[') && rest.endsWith(']')) return rest.slice(1, -1).split('][');
  return undefined;
}

/** Matches a claim that jwt_authn stored in dynamic metadata: a string, or a list that holds it. */
export function claimMatcher(path: readonly string[], stringMatch: StringMatcher, invert: boolean): object {
  return {
    filter: 'envoy.filters.http.jwt_authn',
    path: [{ key: 'payload' }, ...path.map((key) => ({ key }))],
    value: { orMatch: { valueMatchers: [{ listMatch: { oneOf: { stringMatch } } }, { stringMatch }] } },
    ...(invert && { invert: true }),
  };
}
