import { isRecord, type JsonRecord, recordOf, recordsOf, textOf } from './json.js';

function matcherText(matcher: JsonRecord): string {
  const name = textOf(matcher, 'name');
  const match = recordOf(matcher, 'stringMatch');
  const not = matcher.invertMatch === true ? '!' : '';
  if (match === undefined) return `${not}${name}`;
  return `${name}${not}=${stringMatchText(match)}`;
}

function stringMatchText(match: JsonRecord): string {
  const regex = recordOf(match, 'safeRegex');
  if (regex !== undefined) return `~${textOf(regex, 'regex')}`;
  if (typeof match.prefix === 'string') return `${match.prefix}*`;
  if (typeof match.suffix === 'string') return `*${match.suffix}`;
  return textOf(match, 'exact');
}

function pathText(match: JsonRecord): string {
  if (typeof match.path === 'string') return match.path;
  if (typeof match.pathSeparatedPrefix === 'string') return `${match.pathSeparatedPrefix}/*`;
  const regex = recordOf(match, 'safeRegex');
  if (regex !== undefined) return `~${textOf(regex, 'regex')}`;
  return `${textOf(match, 'prefix') || '/'}*`;
}

/** What a route matches, in a line: `/api* x-user=beta`. */
export function routeMatchText(match: unknown): string {
  if (!isRecord(match)) return '*';
  const headers = recordsOf(match, 'headers').map(matcherText);
  const query = recordsOf(match, 'queryParameters').map((parameter) => `?${matcherText(parameter)}`);
  return [pathText(match), ...headers, ...query].join(' ');
}
