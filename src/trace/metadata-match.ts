import { isFields, listIn, objectIn, textIn, valueIn } from './fields.js';
import { matchesString } from './string-match.js';

const JWT_FILTER = 'envoy.filters.http.jwt_authn';

/** Whether dynamic metadata satisfies a MetadataMatcher; only the claims of a token are known. */
export function matchesMetadata(matcher: unknown, claims: unknown): boolean {
  const invert = valueIn(matcher, 'invert') === true;
  const keys = listIn(matcher, 'path').flatMap((step) => textIn(step, 'key') ?? []);
  const known = textIn(matcher, 'filter') === JWT_FILTER;
  const value = known ? valueIn({ payload: claims }, ...keys) : undefined;
  return matchesValue(valueIn(matcher, 'value'), value) !== invert;
}

function matchesValue(matcher: unknown, value: unknown): boolean {
  const any = objectIn(matcher, 'orMatch');
  if (any !== undefined) return listIn(any, 'valueMatchers').some((each) => matchesValue(each, value));
  const item = objectIn(matcher, 'listMatch', 'oneOf');
  if (item !== undefined) return Array.isArray(value) && value.some((each) => matchesValue(item, each));
  const string = objectIn(matcher, 'stringMatch');
  if (string !== undefined) return typeof value === 'string' && matchesString(string, value);
  if (!isFields(matcher)) return false;
  if ('boolMatch' in matcher) return value === matcher.boolMatch;
  if ('presentMatch' in matcher) return (value !== undefined) === matcher.presentMatch;
  return 'nullMatch' in matcher && value === null;
}
