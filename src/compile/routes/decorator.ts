import type { RouteMatch } from '../../envoy/types.js';
import { parseClusterName } from '../names.js';

/** Span name of a route: `<host>:<port><path>`, by its cluster, else by the VirtualService and the listener's port. */
export function decoratorOperation(
  match: RouteMatch,
  cluster: string | undefined,
  virtualService: string,
  port: number,
): string {
  const parsed = cluster === undefined ? undefined : parseClusterName(cluster);
  const where = parsed === undefined ? `${virtualService}:${port}` : `${parsed.host}:${parsed.port}`;
  return where + pathPattern(match);
}

function pathPattern(match: RouteMatch): string {
  if (match.path !== undefined) return match.path;
  if (match.safeRegex !== undefined) return match.safeRegex.regex;
  // istiod's getRouteOperation does not know pathSeparatedPrefix.
  if (match.pathSeparatedPrefix !== undefined) return '/*';
  return `${match.prefix ?? ''}*`;
}
