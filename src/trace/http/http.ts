import type { Route, RouteConfiguration } from '../../envoy/types.js';
import { isRecord } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import { type FilterOutcome, runHttpFilters } from '../filters/http-filters.js';
import { claimsFor } from '../filters/jwt.js';
import { withLua } from '../filters/lua.js';
import { findRoute, type RouteChoice } from '../match/route-match.js';
import { findVirtualHost, type VirtualHostMatch } from '../match/virtual-host-match.js';
import { configOf, type RouteOwner } from '../origins/owner.js';
import type { TraceResult } from '../result.js';
import { forward } from './forward.js';
import { mutateResponse } from './header-mutations.js';
import { acceptedRequest, sentRequest } from './http-request.js';
import { redirectLocation, redirectStatus, tlsLocation } from './redirect.js';
import { refusalOf } from './refused-request.js';
import { type HttpInput, headerContext, levelsOf, type Routed, statusOf } from './routed.js';

/** Follows a request through an HTTP connection manager. */
export function traceHttp(input: HttpInput): TraceResult {
  const sent = sentRequest(input.request);
  if (sent === undefined) return { connection: 'closed', reason: 'the connection does not speak HTTP' };
  const refusal = refusalOf(sent, input.manager, input.connection);
  if (refusal !== undefined) return { ...refusal, clusters: [] };
  const accepted = withLua(acceptedRequest(sent, input.manager, input.connection), input.manager);
  const config = routeConfiguration(input);
  const host = config === undefined ? undefined : findVirtualHost(config, accepted.authority);
  const claims = claimsFor(input.manager, accepted);
  // Envoy answers before it looks at the routes, and no filter settings of the virtual host count.
  const redirected = host?.virtualHost.requireTls === 'ALL' && accepted.scheme !== 'https' && accepted.scheme !== '';
  // A trusted but empty X-Forwarded-Proto keeps Envoy from every route.
  const choice =
    host === undefined || redirected || accepted.scheme === ''
      ? undefined
      : findRoute(host.virtualHost, accepted, claims);
  const filters = runHttpFilters({
    ...input,
    request: accepted,
    virtualHost: redirected ? undefined : host?.virtualHost,
    route: choice?.route,
    claims,
  });
  const routed: Routed = { input, sent, accepted, config, virtualHost: host?.virtualHost, filters };
  const result = redirected && filters.goesOn ? tlsRedirect(routed) : answer(routed, host, choice);
  const notes = [...filters.notes, ...(result.notes ?? [])];
  return {
    routeConfig: config?.name ?? textIn(input.manager, 'rds', 'routeConfigName'),
    virtualHost: host?.virtualHost.name,
    route: choice?.route === undefined ? undefined : describeRoute(choice.route, choice.index),
    rejected: choice?.rejected,
    delayMs: filters.delayMs === 0 ? undefined : filters.delayMs,
    ...result,
    notes: notes.length === 0 ? undefined : notes,
  };
}

function routeConfiguration({ manager, routes }: HttpInput): RouteConfiguration | undefined {
  const name = textIn(manager, 'rds', 'routeConfigName');
  if (name !== undefined) return routes.find((config) => config.name === name);
  const inline = isRecord(manager) ? manager.routeConfig : undefined;
  return isRouteConfiguration(inline) ? inline : undefined;
}

function isRouteConfiguration(value: unknown): value is RouteConfiguration {
  return isRecord(value) && (value.virtualHosts === undefined || Array.isArray(value.virtualHosts));
}

function describeRoute(route: Route, index: number): TraceResult['route'] {
  const owner: RouteOwner | undefined = configOf(route.metadata);
  return {
    name: route.name === '' ? undefined : route.name,
    index,
    virtualService: owner && `${owner.namespace}/${owner.name}`,
  };
}

function answer(routed: Routed, host: VirtualHostMatch | undefined, choice: RouteChoice | undefined): TraceResult {
  const { filters, accepted } = routed;
  if (!filters.goesOn) return endedByFilter(routed, choice?.route);
  if (host === undefined) return { status: 404, reason: `no virtual host for ${accepted.authority}`, clusters: [] };
  const route = choice?.route;
  if (route === undefined) {
    return { status: 404, reason: `no route of virtual host ${host.virtualHost.name} matches`, clusters: [] };
  }
  return followRoute(routed, route);
}

function tlsRedirect({ filters, accepted }: Routed): TraceResult {
  return { ...ended(filters, [301]), location: tlsLocation(accepted), reason: 'the virtual host demands TLS' };
}

/** The header mutations of a route to a cluster reach the answer of a filter too. */
function endedByFilter(routed: Routed, route: Route | undefined): TraceResult {
  const result = { ...ended(routed.filters, []), clusters: unreached(route) };
  return route?.route === undefined || routed.filters.isFinal
    ? result
    : { ...result, responseHeaders: ownHeaders(routed, route) };
}

/** Headers of an answer that the proxy makes itself. */
function ownHeaders(routed: Routed, route: Route): TraceResult['responseHeaders'] {
  const answered = new Map(Object.entries(routed.filters.responseHeaders));
  return Object.fromEntries(mutateResponse(answered, levelsOf(routed, route), headerContext(routed)));
}

function followRoute(routed: Routed, route: Route): TraceResult {
  const { filters, accepted } = routed;
  if (route.redirect !== undefined) {
    const location = redirectLocation(route, route.redirect, accepted);
    return {
      ...ended(filters, [redirectStatus(route.redirect)]),
      location,
      responseHeaders: ownHeaders(routed, route),
    };
  }
  if (route.directResponse !== undefined) {
    const { body, status } = route.directResponse;
    return {
      ...ended(filters, [status]),
      location: hasLocation(status) ? redirectLocation(route, {}, accepted) : undefined,
      body: textIn(body, 'inlineString'),
      responseHeaders: ownHeaders(routed, route),
    };
  }
  return forward(routed, route);
}

/** Direct responses that create or redirect name the request's own URL. */
function hasLocation(status: number): boolean {
  return status === 201 || (status >= 300 && status < 400);
}

/** The clusters of a route that a filter kept the request from. */
function unreached(route: Route | undefined): TraceResult['clusters'] {
  const { cluster, weightedClusters } = route?.route ?? {};
  const names = cluster === undefined ? (weightedClusters?.clusters ?? []).map(({ name }) => name) : [cluster];
  return names.map((name) => ({ name, endpoints: [] }));
}

/** An answer of the proxy's own, beside those of fault injection. */
function ended(filters: FilterOutcome, statuses: readonly number[]): TraceResult {
  const all = [...new Set([...filters.statuses, ...statuses])];
  const { reason, body, responseHeaders } = filters;
  return { ...statusOf(all), reason, body, responseHeaders, clusters: [] };
}
