import { isRecord, recordAt, valueAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import { type HttpRequest, headerOf } from '../http/http-request.js';
import { describeString, matchesString } from './string-match.js';

/** Whether a request satisfies an envoy.config.route.v3.HeaderMatcher. */
export function matchesHeader(matcher: unknown, request: HttpRequest): boolean {
  const invert = isRecord(matcher) && matcher.invertMatch === true;
  const sent = headerOf(request, textIn(matcher, 'name') ?? '');
  const value = sent ?? (valueAt(matcher, 'treatMissingHeaderAsEmpty') === true ? '' : undefined);
  const string = stringMatcher(matcher);
  if (string === undefined) {
    const present = valueAt(matcher, 'presentMatch') !== false;
    return ((value !== undefined) === present) !== invert;
  }
  // A missing header satisfies no value, not even an inverted one.
  if (value === undefined) return false;
  if (isRecord(string) && isRecord(string.range)) return inIntegerRange(string.range, value) !== invert;
  return matchesString(string, value) !== invert;
}

function stringMatcher(matcher: unknown): unknown {
  const modern = recordAt(matcher, 'stringMatch');
  if (modern !== undefined) return modern;
  const exact = textIn(matcher, 'exactMatch');
  if (exact !== undefined) return { exact };
  const prefix = textIn(matcher, 'prefixMatch');
  if (prefix !== undefined) return { prefix };
  const suffix = textIn(matcher, 'suffixMatch');
  if (suffix !== undefined) return { suffix };
  const contains = textIn(matcher, 'containsMatch');
  if (contains !== undefined) return { contains };
  const range = recordAt(matcher, 'rangeMatch');
  if (range !== undefined) return { range };
  const safeRegex = recordAt(matcher, 'safeRegexMatch');
  return safeRegex === undefined ? undefined : { safeRegex };
}

/** From the start, without the end. */
function inIntegerRange(range: unknown, value: string): boolean {
  const start = Number(valueAt(range, 'start') ?? 0);
  const end = Number(valueAt(range, 'end') ?? 0);
  return /^[+-]?\d+$/.test(value) && Number(value) >= start && Number(value) < end;
}

/** Why a header does not match, in words. */
export function headerMismatch(matcher: unknown, request: HttpRequest): string {
  const name = textIn(matcher, 'name') ?? '';
  const invert = isRecord(matcher) && matcher.invertMatch === true;
  const string = stringMatcher(matcher);
  const sent = headerOf(request, name);
  const wanted = `${invert ? 'not ' : ''}${describeValue(string)}`;
  return `header ${name} is ${sent === undefined ? 'missing' : `"${sent}"`}, wanted ${wanted}`;
}

function describeValue(string: unknown): string {
  if (string === undefined) return 'present';
  const range = recordAt(string, 'range');
  return range === undefined
    ? describeString(string)
    : `from ${valueAt(range, 'start') ?? 0} to below ${valueAt(range, 'end') ?? 0}`;
}
