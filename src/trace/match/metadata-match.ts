import { isRecord, recordAt, recordsAt, valueAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import { matchesString } from './string-match.js';

const JWT_FILTER = 'envoy.filters.http.jwt_authn';

/** Whether dynamic metadata satisfies a MetadataMatcher; only the claims of a token are known. */
export function matchesMetadata(matcher: unknown, claims: unknown): boolean {
  const invert = valueAt(matcher, 'invert') === true;
  const keys = recordsAt(matcher, 'path').flatMap((step) => textIn(step, 'key') ?? []);
  const known = textIn(matcher, 'filter') === JWT_FILTER;
  const value = known ? valueAt({ payload: claims }, ...keys) : undefined;
  return matchesValue(valueAt(matcher, 'value'), value) !== invert;
}

function matchesValue(matcher: unknown, value: unknown): boolean {
  const any = recordAt(matcher, 'orMatch');
  if (any !== undefined) return recordsAt(any, 'valueMatchers').some((each) => matchesValue(each, value));
  const item = recordAt(matcher, 'listMatch', 'oneOf');
  if (item !== undefined) return Array.isArray(value) && value.some((each) => matchesValue(item, each));
  const string = recordAt(matcher, 'stringMatch');
  if (string !== undefined) return typeof value === 'string' && matchesString(string, value);
  if (!isRecord(matcher)) return false;
  if ('boolMatch' in matcher) return value === matcher.boolMatch;
  if ('presentMatch' in matcher) return (value !== undefined) === matcher.presentMatch;
  return 'nullMatch' in matcher && value === null;
}
