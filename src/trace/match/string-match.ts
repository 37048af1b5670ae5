import { isRecord } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import { fullMatch } from './regex.js';

/** Whether a text satisfies an envoy.type.matcher.v3.StringMatcher. */
export function matchesString(matcher: unknown, text: string): boolean {
  const regex = textIn(matcher, 'safeRegex', 'regex');
  if (regex !== undefined) return fullMatch(regex, text);
  const ignoreCase = isRecord(matcher) && matcher.ignoreCase === true;
  const fold = (value: string): string => (ignoreCase ? value.toLowerCase() : value);
  const value = fold(text);
  const [exact, prefix, suffix, contains] = ['exact', 'prefix', 'suffix', 'contains'].map((kind) =>
    textIn(matcher, kind),
  );
  if (prefix !== undefined) return value.startsWith(fold(prefix));
  if (suffix !== undefined) return value.endsWith(fold(suffix));
  if (contains !== undefined) return value.includes(fold(contains));
  return value === fold(exact ?? '');
}

/** The matcher in words. */
export function describeString(matcher: unknown): string {
  const regex = textIn(matcher, 'safeRegex', 'regex');
  if (regex !== undefined) return `regex ${regex}`;
  for (const kind of ['exact', 'prefix', 'suffix', 'contains']) {
    const value = textIn(matcher, kind);
    if (value !== undefined) return `${kind} "${value}"`;
  }
  return 'exact ""';
}
