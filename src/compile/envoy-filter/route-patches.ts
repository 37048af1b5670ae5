import { crash, untilCrash } from './crash.js';
import { assign, type Draft, draftsOf, setList } from './draft.js';
import { insertBeside, patchDraft } from './filter-list.js';
import type { Message } from './message/json.js';
import { mergeMessages } from './message/merge.js';
import { type EnvoyPatch, type EnvoyPatches, patchesFor, type TargetContext } from './patch.js';
import {
  hasRouteMatch,
  matchesRoute,
  matchesRouteConfiguration,
  matchesVirtualHost,
  type RouteInfo,
} from './route-match.js';

const PACKAGE = 'envoy.config.route.v3';

interface RoutePatches {
  readonly virtualHost: readonly EnvoyPatch[];
  readonly httpRoute: readonly EnvoyPatch[];
}

/** Applies ROUTE_CONFIGURATION, VIRTUAL_HOST and HTTP_ROUTE patches; undefined when none selects the route configuration. */
export function patchRoutes(
  patches: EnvoyPatches,
  context: TargetContext,
  route: { readonly name?: unknown },
  info: RouteInfo = {},
): Draft | undefined {
  const name = String(route.name ?? '');
  const selects = (patch: EnvoyPatch) => matchesRouteConfiguration(patch, context, name, info);
  const whole = patchesFor(patches, 'ROUTE_CONFIGURATION', context).filter(
    (patch) => patch.operation === 'MERGE' && selects(patch),
  );
  const inside = {
    virtualHost: patchesFor(patches, 'VIRTUAL_HOST', context).filter(selects),
    httpRoute: patchesFor(patches, 'HTTP_ROUTE', context).filter(selects),
  };
  if (whole.length + inside.virtualHost.length + inside.httpRoute.length === 0) return undefined;
  const draft: Draft = { ...route };
  untilCrash(() => {
    for (const patch of whole) mergeInto(draft, 'RouteConfiguration', patch);
    if (inside.virtualHost.length + inside.httpRoute.length > 0) patchVirtualHosts(draft, inside);
  });
  return draft;
}

function patchVirtualHosts(route: Draft, patches: RoutePatches): void {
  const hosts = draftsOf(route.virtualHosts);
  setList(route, 'virtualHosts', hosts);
  const removed = new Set<unknown>();
  for (const host of hosts) if (patchVirtualHost(host, patches) === 'removed') removed.add(host.name);
  const added = patches.virtualHost.filter((patch) => patch.operation === 'ADD').map(patchDraft);
  // Mirrors istiod: virtual hosts are removed by name, so all of that name go.
  setList(
    route,
    'virtualHosts',
    [...hosts, ...added].filter((host) => !removed.has(host.name)),
  );
}

function patchVirtualHost(host: Draft, patches: RoutePatches): 'removed' | 'kept' {
  for (const patch of patches.virtualHost) {
    if (!matchesVirtualHost(patch, host)) continue;
    if (patch.operation === 'REMOVE') return 'removed';
    if (patch.operation === 'MERGE') mergeInto(host, 'VirtualHost', patch);
    if (patch.operation === 'REPLACE') assign(host, patchDraft(patch));
  }
  const routePatches = patches.httpRoute.filter((patch) => matchesVirtualHost(patch, host));
  if (routePatches.length > 0) patchHttpRoutes(host, routePatches);
  return 'kept';
}

function patchHttpRoutes(host: Draft, patches: readonly EnvoyPatch[]): void {
  let routes: readonly Draft[] = draftsOf(host.routes);
  setList(host, 'routes', routes);
  routes = routes.filter((route) => patchHttpRoute(route, patches) === 'kept');
  for (const patch of patches) {
    routes = insertRoute(routes, patch);
    setList(host, 'routes', routes);
  }
}

function patchHttpRoute(route: Draft, patches: readonly EnvoyPatch[]): 'removed' | 'kept' {
  for (const patch of patches) {
    if (!matchesRoute(patch, route)) continue;
    if (patch.operation === 'REMOVE') return 'removed';
    if (patch.operation === 'MERGE') mergeInto(route, 'Route', patch);
  }
  return 'kept';
}

function insertRoute(routes: readonly Draft[], patch: EnvoyPatch): readonly Draft[] {
  const anchor = { given: hasRouteMatch(patch), matches: (route: Draft) => matchesRoute(patch, route) };
  switch (patch.operation) {
    case 'ADD':
      return [...routes, patchDraft(patch)];
    case 'INSERT_BEFORE':
    case 'INSERT_AFTER':
      return insertBeside(routes, patch, anchor);
    case 'INSERT_FIRST':
      return anchor.given && !routes.some(anchor.matches) ? routes : [patchDraft(patch), ...routes];
    default:
      return routes;
  }
}

function mergeInto(draft: Draft, message: string, patch: EnvoyPatch): void {
  const value: Message = patch.value ?? crash();
  assign(draft, mergeMessages(`${PACKAGE}.${message}`, draft, value));
}
