import type { Route, RouteMatch } from '../../envoy/types.js';
import { isLabelSubset } from '../../model/labels.js';
import type { Proxy } from '../../model/proxy.js';
import type { VirtualService } from '../../model/virtual-service.js';
import type { HttpMatchRequest, HttpRoute } from '../../schema/types/networking.js';
import type { CompileContext } from '../context.js';
import { corsPolicy } from './cors.js';
import { decoratorOperation } from './decorator.js';
import { directResponse } from './direct-response.js';
import { faultPolicy } from './fault.js';
import { headerMutations, joinHeaderMutations } from './header-operations.js';
import { routeMatch } from './match.js';
import { redirectAction } from './redirect.js';
import { routeAction } from './route-action.js';
import type { RouteTarget } from './route-target.js';
import { routeSession } from './stateful-session.js';

/** Compiles the http section of a VirtualService, in order, up to and including the first route that matches everything. */
export function virtualServiceRoutes(
  context: CompileContext,
  virtualService: VirtualService,
  target: RouteTarget,
): readonly Route[] {
  const routes: Route[] = [];
  for (const http of virtualService.http) {
    if (http.match === undefined || http.match.length === 0) {
      routes.push(buildRoute(context, virtualService, target, http, undefined));
      return routes;
    }
    for (const match of http.match) {
      if (!isApplicable(match, target, context.proxy)) continue;
      const route = buildRoute(context, virtualService, target, http, match);
      routes.push(route);
      if (isCatchAll(route.match)) return routes;
    }
  }
  return routes;
}

/** Whether a route takes every request of its virtual host (istiod's IsCatchAllRoute). */
export function isCatchAll(match: RouteMatch): boolean {
  const anyPath = match.prefix === '/' || match.pathSeparatedPrefix === '/' || match.safeRegex?.regex === '.*';
  return anyPath && !match.headers?.length && !match.queryParameters?.length && !match.dynamicMetadata?.length;
}

/** The parts of a match that are known before any request: port, gateways, and the source workload. */
function isApplicable(match: HttpMatchRequest, target: RouteTarget, proxy: Proxy): boolean {
  if (match.port && match.port !== target.port) return false;
  if (match.gateways !== undefined && match.gateways.length > 0) return match.gateways.includes(target.gateway);
  return (
    isLabelSubset(match.sourceLabels, proxy.labels) &&
    (!match.sourceNamespace || match.sourceNamespace === proxy.namespace)
  );
}

function buildRoute(
  context: CompileContext,
  virtualService: VirtualService,
  target: RouteTarget,
  http: HttpRoute,
  match: HttpMatchRequest | undefined,
): Route {
  const envoyMatch = routeMatch(match, virtualService.semantics);
  const action = actionOf(context, virtualService, target, http, envoyMatch);
  return {
    ...(routeName(http, match) !== '' && { name: routeName(http, match) }),
    ...(match?.statPrefix && { statPrefix: match.statPrefix }),
    match: envoyMatch,
    ...action,
    metadata: { filterMetadata: { istio: { config: virtualService.configPath } } },
    decorator: { operation: decoratorOperation(envoyMatch, action.route?.cluster, virtualService.name, target.port) },
    ...filterConfig(context, http, target),
  };
}

function routeName(http: HttpRoute, match: HttpMatchRequest | undefined): string {
  return match?.name ? `${http.name ?? ''}.${match.name}` : (http.name ?? '');
}

/** The redirect, direct response or destinations of a route, with its header operations. */
function actionOf(
  context: CompileContext,
  virtualService: VirtualService,
  target: RouteTarget,
  http: HttpRoute,
  match: RouteMatch,
): Omit<Route, 'match'> {
  const headers = headerMutations(http.headers);
  const { semantics } = virtualService;
  if (http.redirect !== undefined) return { ...headers, ...redirectAction(http.redirect, target, semantics) };
  if (http.directResponse !== undefined) return { ...headers, directResponse: directResponse(http.directResponse) };
  const single = http.route?.length === 1 ? headerMutations(http.route[0]?.headers) : {};
  return { ...joinHeaderMutations(headers, single), route: routeAction(context, target, http, match, semantics) };
}

function filterConfig(
  { mesh }: CompileContext,
  http: HttpRoute,
  target: RouteTarget,
): Pick<Route, 'typedPerFilterConfig'> {
  const session = routeSession(mesh.features, http, target);
  if (http.fault === undefined && http.corsPolicy === undefined && session === undefined) return {};
  return {
    typedPerFilterConfig: {
      ...(http.fault !== undefined && { 'envoy.filters.http.fault': faultPolicy(http.fault) }),
      ...(http.corsPolicy !== undefined && { 'envoy.filters.http.cors': corsPolicy(http.corsPolicy) }),
      ...session,
    },
  };
}
