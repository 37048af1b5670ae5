import type { HeaderMatcher, StringMatcher } from '../../../envoy/types.js';

/** Matches any value that is not empty. */
export const ANY_TEXT: StringMatcher = { safeRegex: { regex: '.+' } };

/** The matcher of a value with at most one wildcard: `*`, `*suffix`, `prefix*`, or the exact text. */
export function stringMatcher(value: string, prefix = ''): StringMatcher {
  if (value === '*') return ANY_TEXT;
  if (value.startsWith('*')) {
    const suffix = value.slice(1);
    return prefix === '' ? { suffix } : { safeRegex: { regex: `${prefix}.*${quoteRegex(suffix)}` } };
  }
  if (value.endsWith('*')) return { prefix: prefix + value.slice(0, -1) };
  return { exact: prefix + value };
}

/** The matcher of a header's value; `*` asks only for the header's presence. */
export function headerMatcher(name: string, value: string): HeaderMatcher {
  return value === '*' ? { name, presentMatch: true } : { name, stringMatch: stringMatcher(value) };
}

/** As headerMatcher, without regard to case: host names. */
export function hostMatcher(name: string, value: string): HeaderMatcher {
  return value === '*'
    ? { name, presentMatch: true }
    : { name, stringMatch: { ...stringMatcher(value), ignoreCase: true } };
}

/** Text as a regular expression that matches only it, as Go's regexp.QuoteMeta spells it. */
export function quoteRegex(text: string): string {
  return text.replace(/[\\.+*?()|[\]{}^$]/g, '\\$&');
}
