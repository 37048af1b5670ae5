import { isDeepStrictEqual } from 'node:util';
import { buildClusters } from '../../../compile/clusters/index.js';
import type { CompileContext } from '../../../compile/context.js';
import { patchClusters, patchListeners, patchRouteConfiguration } from '../../../compile/envoy-filter/apply.js';
import { envoyPatches, gatewayRouteInfo, inboundHosts } from '../../../compile/envoy-filter/for-proxy.js';
import type { EnvoyPatch, EnvoyPatches } from '../../../compile/envoy-filter/patch.js';
import { buildListeners, routeNamesOf } from '../../../compile/listeners/index.js';
import { oncePerContext } from '../../../compile/memo.js';
import { buildRoutes } from '../../../compile/routes/index.js';

/** The patches that istiod applies to a proxy, in their order. */
export function selectedPatches(context: CompileContext): readonly EnvoyPatch[] {
  return [...envoyPatches(context).values()].flat();
}

/** Whether the configuration of a proxy is another with a patch than without, alone or after all others. */
export function hasEffect(context: CompileContext, patch: EnvoyPatch): boolean {
  const parts = partsOf(patch);
  const differs = (a: EnvoyPatches, b: EnvoyPatches): boolean =>
    !isDeepStrictEqual(patched(context, a, parts), patched(context, b, parts));
  if (differs(onlyOf(patch), new Map())) return true;
  const others = selectedPatches(context).filter((other) => other !== patch);
  return others.length > 0 && differs(envoyPatches(context), byTarget(others));
}

const onlyOf = (patch: EnvoyPatch): EnvoyPatches => new Map([[patch.applyTo, [patch]]]);

/** Patches by what they apply to. */
export function byTarget(patches: readonly EnvoyPatch[]): EnvoyPatches {
  const groups = new Map<EnvoyPatch['applyTo'], EnvoyPatch[]>();
  for (const patch of patches) groups.set(patch.applyTo, [...(groups.get(patch.applyTo) ?? []), patch]);
  return groups;
}

type Part = 'listeners' | 'routes' | 'clusters';

/** What a patch can change; routes also stand inside inbound listeners. */
function partsOf({ applyTo }: EnvoyPatch): readonly Part[] {
  if (applyTo === 'CLUSTER') return ['clusters'];
  const isRoute = applyTo === 'ROUTE_CONFIGURATION' || applyTo === 'VIRTUAL_HOST' || applyTo === 'HTTP_ROUTE';
  return isRoute ? ['listeners', 'routes'] : ['listeners'];
}

/** The listeners of a proxy before any patch. */
export const sectionsOf = oncePerContext((context) => buildListeners(context));
const routesOf = oncePerContext((context) => buildRoutes(context, routeNamesOf(sectionsOf(context))));
const clustersOf = oncePerContext((context) => buildClusters(context));

function patched(context: CompileContext, patches: EnvoyPatches, parts: readonly Part[]): readonly object[] {
  return parts.map((part) => {
    if (part === 'listeners') return patchListeners(patches, context.proxy.type, sectionsOf(context));
    return part === 'routes' ? patchedRoutes(context, patches) : patchedClusters(context, patches);
  });
}

const outboundContext = ({ proxy }: CompileContext) => (proxy.type === 'router' ? 'GATEWAY' : 'SIDECAR_OUTBOUND');

function patchedRoutes(context: CompileContext, patches: EnvoyPatches): readonly object[] {
  return routesOf(context).map((route) =>
    patchRouteConfiguration(patches, outboundContext(context), route, gatewayRouteInfo(context, route.name)),
  );
}

function patchedClusters(context: CompileContext, patches: EnvoyPatches): readonly object[] {
  const { outbound, fixed, inbound } = clustersOf(context);
  const own = context.proxy.type === 'router' ? [] : inbound;
  return [
    patchClusters(patches, outboundContext(context), [...outbound, ...fixed]),
    patchClusters(patches, 'SIDECAR_INBOUND', own, (cluster) => inboundHosts(context, cluster.name)),
  ];
}
