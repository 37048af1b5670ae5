import { recordAt, textAt } from '../../source/json-fields.js';

/** A route's path match as istioctl shows it; headers, methods and query parameters are never shown. */
export function describeMatch(route: unknown): string {
  const prefix = textAt(route, 'match', 'prefix');
  const segments = textAt(route, 'match', 'pathSeparatedPrefix');
  const path = textAt(route, 'match', 'path');
  const regex = recordAt(route, 'match', 'safeRegex');
  return [
    prefix && `${prefix}*`,
    segments && `PathPrefix:${segments}`,
    path,
    regex && `regex ${textAt(regex, 'regex')}`,
  ]
    .filter(Boolean)
    .join(' ');
}
