import { isDeepStrictEqual } from 'node:util';
import { buildClusters } from '../../compile/clusters/index.js';
import type { CompileContext } from '../../compile/context.js';
import { patchClusters, patchListeners, patchRouteConfiguration } from '../../compile/envoy-filter/apply.js';
import { envoyPatches, gatewayRouteInfo, inboundHosts } from '../../compile/envoy-filter/for-proxy.js';
import type { EnvoyPatch, EnvoyPatches } from '../../compile/envoy-filter/patch.js';
import { buildListeners, routeNamesOf } from '../../compile/listeners/index.js';
import { oncePerContext } from '../../compile/memo.js';
import { buildRoutes } from '../../compile/routes/index.js';

/** The patches that istiod applies to a proxy, in their order. */
export function selectedPatches(context: CompileContext): readonly EnvoyPatch[] {
  return [...envoyPatches(context).values()].flat();
}

/** Whether the configuration of a proxy is another with a patch than without, alone or after all others. */
export function hasEffect(context: CompileContext, patch: EnvoyPatch): boolean {
  if (!isDeepStrictEqual(patched(context, onlyOf(patch)), unpatched(context))) return true;
  const others = selectedPatches(context).filter((other) => other !== patch);
  return (
    others.length > 0 && !isDeepStrictEqual(patched(context, envoyPatches(context)), patched(context, byTarget(others)))
  );
}

const onlyOf = (patch: EnvoyPatch): EnvoyPatches => new Map([[patch.applyTo, [patch]]]);

function byTarget(patches: readonly EnvoyPatch[]): EnvoyPatches {
  const groups = new Map<EnvoyPatch['applyTo'], EnvoyPatch[]>();
  for (const patch of patches) groups.set(patch.applyTo, [...(groups.get(patch.applyTo) ?? []), patch]);
  return groups;
}

const built = oncePerContext((context) => {
  const sections = buildListeners(context);
  return { sections, routes: buildRoutes(context, routeNamesOf(sections)), clusters: buildClusters(context) };
});

const unpatched = oncePerContext((context) => patched(context, new Map()));

function patched(context: CompileContext, patches: EnvoyPatches): object {
  const { sections, routes, clusters } = built(context);
  const { type } = context.proxy;
  const target = type === 'router' ? 'GATEWAY' : 'SIDECAR_OUTBOUND';
  return {
    sections: patchListeners(patches, type, sections),
    routes: routes.map((route) =>
      patchRouteConfiguration(patches, target, route, gatewayRouteInfo(context, route.name)),
    ),
    outbound: patchClusters(patches, target, [...clusters.outbound, ...clusters.fixed]),
    inbound:
      type === 'router'
        ? []
        : patchClusters(patches, 'SIDECAR_INBOUND', clusters.inbound, (cluster) => inboundHosts(context, cluster.name)),
  };
}
