import { isRecord, type JsonRecord, recordAt, recordsAt, textAt } from '../source/json-fields.js';

function matcherText(matcher: JsonRecord): string {
  const name = textAt(matcher, 'name');
  const match = recordAt(matcher, 'stringMatch');
  const not = matcher.invertMatch === true ? '!' : '';
  if (match === undefined) return `${not}${name}`;
  return `${name}${not}=${stringMatchText(match)}`;
}

function stringMatchText(match: JsonRecord): string {
  const regex = recordAt(match, 'safeRegex');
  if (regex !== undefined) return `~${textAt(regex, 'regex')}`;
  if (typeof match.prefix === 'string') return `${match.prefix}*`;
  if (typeof match.suffix === 'string') return `*${match.suffix}`;
  return textAt(match, 'exact');
}

function pathText(match: JsonRecord): string {
  if (typeof match.path === 'string') return match.path;
  if (typeof match.pathSeparatedPrefix === 'string') return `${match.pathSeparatedPrefix}/*`;
  const regex = recordAt(match, 'safeRegex');
  if (regex !== undefined) return `~${textAt(regex, 'regex')}`;
  return `${textAt(match, 'prefix') || '/'}*`;
}

/** What a route matches, in a line: `/api* x-user=beta`. */
export function routeMatchText(match: unknown): string {
  if (!isRecord(match)) return '*';
  const headers = recordsAt(match, 'headers').map(matcherText);
  const query = recordsAt(match, 'queryParameters').map((parameter) => `?${matcherText(parameter)}`);
  return [pathText(match), ...headers, ...query].join(' ');
}
