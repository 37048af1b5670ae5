import type { ClusterWeight, RouteAction, RouteMatch } from '../../envoy/types.js';
import { canonicalDuration } from '../../model/duration.js';
import { quoteRegex } from '../../model/regex.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { Destination, HttpRoute, HttpRouteDestination, Percent } from '../../schema/types/networking.js';
import type { CompileContext } from '../context.js';
import { destinationCluster, usedDestinations } from './destination.js';
import { destinationHashPolicy } from './hash-policy.js';
import { authorityOf, headerMutations } from './header-operations.js';
import { type FractionalPercent, fractionalPercent, wholePercent } from './percent.js';
import { retryPolicy } from './retry.js';
import type { RouteTarget } from './route-target.js';

/** Where a route sends the requests it matches, and how. */
export function routeAction(
  context: CompileContext,
  target: RouteTarget,
  http: HttpRoute,
  match: RouteMatch,
  semantics: VirtualService['semantics'],
): RouteAction {
  const destinations = http.route ?? [];
  const single = destinations.length === 1 ? destinations[0] : undefined;
  const hashPolicy = usedDestinations(http).flatMap(
    ({ destination }) => destinationHashPolicy(context, destination) ?? [],
  );
  const mirrors = mirrorPolicies(http, target);
  const retry = retryPolicy(
    http.retries ?? context.mesh.config.defaultHttpRetryPolicy,
    single !== undefined && hashPolicy.length > 0,
  );
  const authority = http.rewrite?.authority || authorityOf(http.headers) || (single && authorityOf(single.headers));
  return {
    ...(single
      ? { cluster: destinationCluster(single.destination, target) }
      : { weightedClusters: weightedClusters(destinations, target) }),
    ...timeouts(http.timeout),
    ...(retry !== undefined && { retryPolicy: retry }),
    ...(semantics === 'gateway-api' && { clusterNotFoundResponseCode: 'INTERNAL_SERVER_ERROR' as const }),
    ...(semantics === 'gateway-api' && http.rewrite?.uri === '/' ? prefixRemoval(match) : rewrite(http)),
    ...(authority && { hostRewriteLiteral: authority }),
    ...(http.rewrite !== undefined &&
      context.proxy.config.proxyHeaders?.xForwardedHost?.enabled && { appendXForwardedHost: true }),
    ...(mirrors.length > 0 && { requestMirrorPolicies: mirrors }),
    ...(hashPolicy.length > 0 && { hashPolicy }),
  };
}

function timeouts(timeout: string | undefined): Pick<RouteAction, 'timeout' | 'maxGrpcTimeout'> {
  const duration = (timeout === undefined ? undefined : canonicalDuration(timeout)) ?? '0s';
  return { timeout: duration, maxGrpcTimeout: duration };
}

function rewrite(http: HttpRoute): Pick<RouteAction, 'prefixRewrite' | 'regexRewrite'> {
  const regex = http.rewrite?.uriRegexRewrite;
  if (regex !== undefined) {
    return {
      regexRewrite: { pattern: { regex: regex.match ?? '' }, ...(regex.rewrite && { substitution: regex.rewrite }) },
    };
  }
  return http.rewrite?.uri ? { prefixRewrite: http.rewrite.uri } : {};
}

/** Gateway API's replacement of a prefix by `/`, which keeps the path absolute. */
function prefixRemoval({ pathSeparatedPrefix = '' }: RouteMatch): Pick<RouteAction, 'regexRewrite'> {
  return { regexRewrite: { pattern: { regex: `^${quoteRegex(pathSeparatedPrefix)}(/?)(.*)` }, substitution: '/\\2' } };
}

function weightedClusters(
  destinations: readonly HttpRouteDestination[],
  target: RouteTarget,
): { clusters?: readonly ClusterWeight[] } {
  const clusters = destinations.flatMap((entry): ClusterWeight[] => {
    if (!entry.weight) return [];
    const authority = authorityOf(entry.headers);
    return [
      {
        name: destinationCluster(entry.destination, target),
        weight: entry.weight,
        ...headerMutations(entry.headers),
        ...(authority && { hostRewriteLiteral: authority }),
      },
    ];
  });
  return clusters.length > 0 ? { clusters } : {};
}

function mirrorPolicies(http: HttpRoute, target: RouteTarget): readonly object[] {
  const policies: object[] = [];
  if (http.mirror !== undefined)
    policies.push(...mirrorPolicy(http.mirror, mirrorShare(http.mirrorPercentage, http.mirrorPercent), target));
  for (const mirror of http.mirrors ?? [])
    policies.push(...mirrorPolicy(mirror.destination, mirrorShare(mirror.percentage, undefined), target));
  return policies;
}

/** Undefined when nothing is mirrored. */
function mirrorShare(percentage: Percent | undefined, percent: number | undefined): FractionalPercent | undefined {
  if (percentage !== undefined) return percentage.value ? fractionalPercent(percentage) : undefined;
  return percent === 0 ? undefined : wholePercent(percent ?? 100);
}

function mirrorPolicy(
  destination: Destination | undefined,
  share: FractionalPercent | undefined,
  target: RouteTarget,
): readonly object[] {
  if (share === undefined) return [];
  return [
    {
      cluster: destinationCluster(destination, target),
      runtimeFraction: { defaultValue: share },
      traceSampled: false,
      disableShadowHostSuffixAppend: true,
    },
  ];
}
