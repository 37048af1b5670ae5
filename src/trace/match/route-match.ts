import type { Route, VirtualHost } from '../../envoy/types.js';
import { recordAt, valueAt } from '../../source/json-fields.js';
import { type HttpRequest, splitQuery } from '../http/http-request.js';
import { percentOf } from '../percent.js';
import type { RejectedRoute } from '../result.js';
import { headerMismatch, matchesHeader } from './header-match.js';
import { matchesMetadata } from './metadata-match.js';
import { describePath, matchesPath } from './path-match.js';
import { matchesQuery, queryMismatch } from './query-match.js';

export interface RouteChoice {
  readonly route: Route | undefined;
  readonly index: number;
  /** Every route before it, with the first condition that failed. */
  readonly rejected: readonly RejectedRoute[];
}

/** The first route of a virtual host that a request satisfies. */
export function findRoute(virtualHost: VirtualHost, request: HttpRequest, claims: unknown): RouteChoice {
  const rejected: RejectedRoute[] = [];
  for (const [index, route] of (virtualHost.routes ?? []).entries()) {
    const why = mismatch(route, request, claims);
    if (why === undefined) return { route, index, rejected };
    rejected.push({ route: routeLabel(route, index), why });
  }
  return { route: undefined, index: -1, rejected };
}

/** A route's name, or its place and path where it has none. */
function routeLabel(route: Route, index: number): string {
  const name = route.name ?? '';
  return name === '' ? `#${index} (${describePath(route.match)})` : name;
}

function mismatch(route: Route, request: HttpRequest, claims: unknown): string | undefined {
  const { match } = route;
  const { path, query } = splitQuery(request.path);
  if (request.method === 'CONNECT') {
    return valueAt(match, 'connectMatcher') === undefined ? 'a CONNECT request has no path' : undefined;
  }
  if (!matchesPath(match, path)) return `path ${path} is not ${describePath(match)}`;
  const header = (match.headers ?? []).find((matcher) => !matchesHeader(matcher, request));
  if (header !== undefined) return headerMismatch(header, request);
  const parameter = (match.queryParameters ?? []).find((matcher) => !matchesQuery(matcher, query));
  if (parameter !== undefined) return queryMismatch(parameter, query);
  if (match.grpc !== undefined && request.headers.get('content-type')?.startsWith('application/grpc') !== true) {
    return 'it is not a gRPC request';
  }
  if ((match.dynamicMetadata ?? []).some((matcher) => !matchesMetadata(matcher, claims))) {
    return "a condition on the token's claims fails";
  }
  const fraction = recordAt(match, 'runtimeFraction', 'defaultValue');
  if (fraction !== undefined && percentOf(fraction) === 0) return 'its share of the requests is 0 %';
  return valueAt(match, 'tlsContext') === undefined ? undefined : 'conditions on client certificates are not followed';
}
