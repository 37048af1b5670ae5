import type {
  KubernetesGrpcRouteResource,
  KubernetesGrpcRouteSpec,
  KubernetesHttpRouteResource,
  KubernetesHttpRouteRule,
  RouteBackendRef,
  RouteFilter,
} from '../../schema/types/gateway-api.js';
import type { HttpMatchRequest, HttpRetry, HttpRoute, HttpRouteDestination } from '../../schema/types/networking.js';
import { canonicalDuration, durationMs } from '../duration.js';
import type { VirtualService } from '../virtual-service.js';
import { type BackendContext, type Referrer, weightedBackends } from './backends.js';
import { backendFilters, routeFilters } from './filters.js';
import { grpcMatch, httpMatch } from './http-match.js';

/** A route with the rule it comes from. */
export interface SourcedRoute {
  readonly route: HttpRoute;
  readonly source: VirtualService['httpSources'][number];
}

type GrpcRule = NonNullable<KubernetesGrpcRouteSpec['rules']>[number];
type HttpResource = KubernetesHttpRouteResource | KubernetesGrpcRouteResource;

const ANY_PATH: NonNullable<KubernetesHttpRouteRule['matches']> = [{}];
const DEFAULT_ATTEMPTS = 2;
const RETRY_ON = 'connect-failure,refused-stream,unavailable,cancelled';

/** Translates the rules of an HTTPRoute or GRPCRoute, one route for each match; none at all when istiod refuses a rule. */
export function httpRoutes(
  resource: HttpResource,
  needsGrants: boolean,
  context: BackendContext,
): readonly SourcedRoute[] {
  const referrer: Referrer = { kind: resource.kind, namespace: resource.metadata.namespace ?? '', needsGrants };
  const rules =
    resource.kind === 'HTTPRoute'
      ? (resource.spec.rules ?? [{}]).map((rule) => httpRule(rule, referrer, context))
      : (resource.spec.rules ?? []).map((rule) => grpcRule(rule, referrer, context));
  const routes = rules.flatMap((rule, index) => {
    if (rule === undefined) return [undefined];
    const { namespace, name } = resource.metadata;
    const named = { name: resource.spec.rules?.[index]?.name ?? `${namespace}.${name}.${index}` };
    const matches = rule.matches.length > 0 ? rule.matches.map((match) => [match]) : [undefined];
    return matches.map((match) => ({ route: { ...named, match, ...rule.action }, source: { resource, index } }));
  });
  return routes.every((route) => route !== undefined) ? routes : [];
}

interface TranslatedRule {
  readonly matches: readonly HttpMatchRequest[];
  readonly action: Omit<HttpRoute, 'name' | 'match'>;
}

function httpRule(
  rule: KubernetesHttpRouteRule,
  referrer: Referrer,
  context: BackendContext,
): TranslatedRule | undefined {
  const filtered = routeFilters(rule.filters ?? [], referrer, context);
  if (filtered === undefined) return undefined;
  const limits = timeoutAndRetries(rule);
  const matches = (rule.matches ?? ANY_PATH).map(httpMatch);
  const refs = rule.backendRefs ?? [];
  if (filtered.redirect === undefined && !hasWeight(refs)) {
    return { matches, action: { ...filtered, ...limits, directResponse: { status: refs.length === 0 ? 404 : 500 } } };
  }
  const route = destinations(refs, referrer, context);
  return route && { matches, action: { ...filtered, ...limits, route } };
}

function grpcRule(rule: GrpcRule, referrer: Referrer, context: BackendContext): TranslatedRule | undefined {
  const matches = (rule.matches ?? []).map(grpcMatch);
  const filtered = routeFilters(rule.filters ?? [], referrer, context);
  if (filtered === undefined || !matches.every((match) => match !== undefined)) return undefined;
  const refs = rule.backendRefs ?? [];
  if (!hasWeight(refs)) return { matches, action: { ...filtered, directResponse: { status: 500 } } };
  const route = destinations(refs, referrer, context);
  return route && { matches, action: { ...filtered, route } };
}

const hasWeight = (refs: readonly RouteBackendRef[]): boolean => refs.some(({ weight }) => weight !== 0);

function destinations(
  refs: readonly RouteBackendRef[],
  referrer: Referrer,
  context: BackendContext,
): readonly HttpRouteDestination[] | undefined {
  const backends = weightedBackends(refs, referrer, context);
  const translated = backends?.map(({ ref, destination, weight }) => destinationOf(ref.filters, destination, weight));
  return translated?.every((entry) => entry !== undefined) ? translated : undefined;
}

function destinationOf(
  filters: readonly RouteFilter[] = [],
  destination: HttpRouteDestination['destination'],
  weight: number,
): HttpRouteDestination | undefined {
  const filtered = backendFilters(filters);
  return filtered && { destination, weight, headers: filtered.headers };
}

/** A backend's timeout is that of one try where there are retries, else it replaces the request's. */
function timeoutAndRetries({ timeouts, retry }: KubernetesHttpRouteRule): Pick<HttpRoute, 'timeout' | 'retries'> {
  const request = positiveDuration(timeouts?.request);
  const backend = positiveDuration(timeouts?.backendRequest);
  if (retry === undefined) return { timeout: backend ?? request };
  return { timeout: request, retries: { ...retries(retry), perTryTimeout: backend } };
}

function retries({
  attempts = DEFAULT_ATTEMPTS,
  codes = [],
  backoff,
}: NonNullable<KubernetesHttpRouteRule['retry']>): HttpRetry {
  return {
    attempts,
    retryOn: attempts === 0 ? undefined : [RETRY_ON, ...codes].join(','),
    backoff: backoff === undefined ? undefined : (canonicalDuration(backoff) ?? '0s'),
  };
}

function positiveDuration(text: string | undefined): string | undefined {
  return durationMs(text) ? canonicalDuration(text) : undefined;
}
