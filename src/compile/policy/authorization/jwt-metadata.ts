import type { StringMatcher } from '../../../envoy/types.js';
import { type Matcher, PRINCIPALS } from './attribute.js';
import { ANY_TEXT, stringMatcher } from './string-match.js';

const JWT_FILTER = 'envoy.filters.http.jwt_authn';

/** Clients whose token has an issuer and subject written `<issuer>/<subject>`. */
export function requestPrincipals(values: readonly string[]): Matcher | undefined {
  const [first, ...others] = values.map(requestPrincipal);
  return first === undefined || others.length === 0 ? first : PRINCIPALS.or([first, ...others]);
}

/** Clients whose token has a claim with one of the values, alone or in a list. */
export function claim(path: readonly string[], values: readonly string[]): Matcher {
  const value = anyOf(values.map((text) => ({ stringMatch: stringMatcher(text) })));
  return tokenMetadata(path, anyOf([{ listMatch: { oneOf: value } }, value]));
}

/** The one matcher, or a choice of several. */
export function anyOf(valueMatchers: readonly Matcher[]): Matcher {
  const [first, ...others] = valueMatchers;
  return first !== undefined && others.length === 0 ? first : { orMatch: { valueMatchers } };
}

function requestPrincipal(value: string): Matcher {
  const { issuer, subject } = principalParts(value);
  return PRINCIPALS.and([
    tokenMetadata(['iss'], { stringMatch: issuer }),
    tokenMetadata(['sub'], { stringMatch: subject }),
  ]);
}

/** The issuer may itself contain slashes; a wildcard stands for one part, or for both where there is no slash. */
function principalParts(value: string): { readonly issuer: StringMatcher; readonly subject: StringMatcher } {
  if (value === '*') return { issuer: ANY_TEXT, subject: ANY_TEXT };
  const slash = value.lastIndexOf('/');
  const isSplit = slash >= 0;
  const issuer = isSplit ? value.slice(0, slash) : value;
  const subject = isSplit ? value.slice(slash + 1) : '';
  if (value.startsWith('*'))
    return isSplit
      ? { issuer: issuer === '*' ? ANY_TEXT : { suffix: issuer.slice(1) }, subject: { exact: subject } }
      : { issuer: ANY_TEXT, subject: { suffix: value.slice(1) } };
  if (value.endsWith('*'))
    return isSplit
      ? { issuer: { exact: issuer }, subject: subject === '*' ? ANY_TEXT : { prefix: subject.slice(0, -1) } }
      : { issuer: { prefix: value.slice(0, -1) }, subject: ANY_TEXT };
  return { issuer: { exact: issuer }, subject: { exact: subject } };
}

/** A value in the payload that jwt_authn leaves in the request's metadata. */
function tokenMetadata(path: readonly string[], value: Matcher): Matcher {
  return {
    metadata: { filter: JWT_FILTER, path: [{ key: 'payload' }, ...path.map((key) => ({ key }))], value },
  };
}
