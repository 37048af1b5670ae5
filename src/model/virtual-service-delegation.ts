import type { HttpMatchRequest, HttpRoute } from '../schema/types/networking.js';
import { matchesConflict, mergeMatch } from './virtual-service-match-merge.js';

/** The route of a delegate under the root route that delegates to it; undefined when their matches exclude each other. */
export function mergeDelegateRoute(root: HttpRoute, delegate: HttpRoute): HttpRoute | undefined {
  const match = mergeMatches(root.match ?? [], delegate.match ?? []);
  if (match === undefined) return undefined;
  return {
    ...delegate,
    match,
    name: joinNames(root.name, delegate.name),
    rewrite: delegate.rewrite ?? root.rewrite,
    directResponse: delegate.directResponse ?? root.directResponse,
    timeout: delegate.timeout ?? root.timeout,
    retries: delegate.retries ?? root.retries,
    fault: delegate.fault ?? root.fault,
    mirror: delegate.mirror ?? root.mirror,
    mirrorPercent: delegate.mirrorPercent ?? root.mirrorPercent,
    mirrorPercentage: delegate.mirrorPercentage ?? root.mirrorPercentage,
    mirrors: delegate.mirrors ?? root.mirrors,
    corsPolicy: delegate.corsPolicy ?? root.corsPolicy,
    headers: delegate.headers ?? root.headers,
  };
}

/** Every match of the delegate must agree with at least one of the root's, or the whole route is void. */
function mergeMatches(
  root: readonly HttpMatchRequest[],
  delegate: readonly HttpMatchRequest[],
): readonly HttpMatchRequest[] | undefined {
  if (root.length === 0) return delegate;
  if (delegate.length === 0) return root;
  const merged: HttpMatchRequest[] = [];
  for (const inner of delegate) {
    const agreeing = root.filter((outer) => !matchesConflict(outer, inner));
    if (agreeing.length === 0) return undefined;
    for (const outer of agreeing) merged.push(mergeMatch(outer, inner));
  }
  return merged;
}

function joinNames(root: string | undefined, delegate: string | undefined): string | undefined {
  return root && delegate ? `${root}-${delegate}` : delegate || root;
}
