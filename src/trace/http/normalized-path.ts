import { isRecord } from '../../source/json-fields.js';
import { textIn } from '../fields.js';

/** A path without query as the connection manager rewrites it before anything else looks. */
export function normalizedPath(path: string, manager: unknown): string {
  let result = path;
  const escapes = textIn(manager, 'pathWithEscapedSlashesAction');
  if (escapes?.startsWith('UNESCAPE') === true) result = result.replace(/%2f/gi, '/').replace(/%5c/gi, '\\');
  if (normalizes(manager)) {
    result = withoutDotSegments(canonicalEscapes(withoutDotParameters(result).replaceAll('\\', '/')));
  }
  return isRecord(manager) && manager.mergeSlashes === true ? withMergedSlashes(result) : result;
}

/** Whether a path cannot be normalized; the connection manager answers 400. */
export function isRefusedPath(path: string, manager: unknown): boolean {
  return normalizes(manager) && path.includes('%00');
}

function normalizes(manager: unknown): boolean {
  return isRecord(manager) && manager.normalizePath === true;
}

/** `..;x` stands for `..`, where the dots are written as such. */
function withoutDotParameters(path: string): string {
  return path.replace(/(?<=\/)(\.{1,2});[^/]*/g, '$1');
}

/** A path of nothing but slashes ends up as two. */
function withMergedSlashes(path: string): string {
  if (!path.includes('//')) return path;
  const segments = path.split('/').filter((segment) => segment !== '');
  return `/${segments.join('/')}${path.endsWith('/') ? '/' : ''}`;
}

/** Unreserved characters are written plainly, those that no URL may have are escaped. */
function canonicalEscapes(path: string): string {
  const plain = path.replace(/%([0-9a-fA-F]{2})/g, (escape, digits: string) => {
    const char = String.fromCharCode(Number.parseInt(digits, 16));
    return /[A-Za-z0-9._~-]/.test(char) ? char : escape;
  });
  return plain.replace(/["<>^`{|}]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** Empty segments stay: only `.` and `..` are resolved. */
function withoutDotSegments(path: string): string {
  const kept: string[] = [];
  const segments = path.split('/').slice(1);
  segments.forEach((segment, index) => {
    const last = index === segments.length - 1;
    if (segment === '..') kept.pop();
    else if (segment !== '.') kept.push(segment);
    if (last && (segment === '.' || segment === '..')) kept.push('');
  });
  return `/${kept.join('/')}`;
}
