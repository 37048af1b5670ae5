import type { RouteMatch } from '../../envoy/types.js';
import { textIn } from '../fields.js';
import { fullMatch } from './regex.js';
import { matchesUriTemplate } from './uri-template.js';

/** Whether a path without query satisfies a route's path condition. */
export function matchesPath(match: RouteMatch, path: string): boolean {
  const fold = (text: string): string => (match.caseSensitive === false ? text.toLowerCase() : text);
  const actual = fold(path);
  if (match.path !== undefined) return actual === fold(match.path);
  if (match.safeRegex !== undefined) return fullMatch(match.safeRegex.regex, path);
  if (match.pathSeparatedPrefix !== undefined) {
    const prefix = fold(match.pathSeparatedPrefix);
    return actual === prefix || actual.startsWith(`${prefix}/`);
  }
  const template = templateOf(match);
  if (template !== undefined) return matchesUriTemplate(template, path);
  return actual.startsWith(fold(match.prefix ?? ''));
}

/** A route's path condition in words. */
export function describePath(match: RouteMatch): string {
  const fold = match.caseSensitive === false ? ', any case' : '';
  if (match.path !== undefined) return `path ${match.path}${fold}`;
  if (match.safeRegex !== undefined) return `regex ${match.safeRegex.regex}`;
  if (match.pathSeparatedPrefix !== undefined) return `path prefix ${match.pathSeparatedPrefix}${fold}`;
  const template = templateOf(match);
  return template === undefined ? `prefix ${match.prefix ?? ''}${fold}` : `template ${template}`;
}

function templateOf(match: RouteMatch): string | undefined {
  return textIn(match, 'pathMatchPolicy', 'typedConfig', 'pathTemplate');
}
