import { isFields, objectIn, textIn, valueIn } from './fields.js';
import { type HttpRequest, headerOf } from './http-request.js';
import { describeString, matchesString } from './string-match.js';

/** Whether a request satisfies an envoy.config.route.v3.HeaderMatcher. */
export function matchesHeader(matcher: unknown, request: HttpRequest): boolean {
  const invert = isFields(matcher) && matcher.invertMatch === true;
  const sent = headerOf(request, textIn(matcher, 'name') ?? '');
  const value = sent ?? (valueIn(matcher, 'treatMissingHeaderAsEmpty') === true ? '' : undefined);
  const string = stringMatcher(matcher);
  if (string === undefined) {
    const present = valueIn(matcher, 'presentMatch') !== false;
    return ((value !== undefined) === present) !== invert;
  }
  // A missing header satisfies no value, not even an inverted one.
  if (value === undefined) return false;
  return matchesString(string, value) !== invert;
}

function stringMatcher(matcher: unknown): unknown {
  const modern = objectIn(matcher, 'stringMatch');
  if (modern !== undefined) return modern;
  const exact = textIn(matcher, 'exactMatch');
  if (exact !== undefined) return { exact };
  const prefix = textIn(matcher, 'prefixMatch');
  if (prefix !== undefined) return { prefix };
  const suffix = textIn(matcher, 'suffixMatch');
  if (suffix !== undefined) return { suffix };
  const safeRegex = objectIn(matcher, 'safeRegexMatch');
  return safeRegex === undefined ? undefined : { safeRegex };
}

/** Why a header does not match, in words. */
export function headerMismatch(matcher: unknown, request: HttpRequest): string {
  const name = textIn(matcher, 'name') ?? '';
  const invert = isFields(matcher) && matcher.invertMatch === true;
  const string = stringMatcher(matcher);
  const sent = headerOf(request, name);
  const wanted = `${invert ? 'not ' : ''}${string === undefined ? 'present' : describeString(string)}`;
  return `header ${name} is ${sent === undefined ? 'missing' : `"${sent}"`}, wanted ${wanted}`;
}
