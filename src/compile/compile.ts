import type { Cluster } from '../envoy/types.js';
import { mergeGateways } from '../model/gateway-merge.js';
import type { Mesh } from '../model/mesh.js';
import { compareText } from '../model/order.js';
import type { Proxy } from '../model/proxy.js';
import { sidecarScopeFor } from '../model/sidecar-scope-build.js';
import { buildBootstrap } from './bootstrap/index.js';
import { buildClusters } from './clusters/index.js';
import type { CompiledProxy } from './compiled.js';
import type { CompileContext } from './context.js';
import { buildEndpoints } from './endpoints/index.js';
import { patchClusters, patchListeners, patchRouteConfiguration } from './envoy-filter/apply.js';
import { envoyPatches, gatewayRouteInfo, inboundHosts } from './envoy-filter/for-proxy.js';
import { buildListeners } from './listeners/index.js';
import { allListeners, routeNamesOf } from './listeners/sections.js';
import { buildRoutes } from './routes/index.js';
import { buildSecrets } from './secrets/index.js';

/** What compile steps read, for one proxy of the mesh. */
export function compileContext(mesh: Mesh, proxy: Proxy): CompileContext {
  return {
    mesh,
    proxy,
    scope: sidecarScopeFor(mesh, proxy),
    gateways: proxy.type === 'router' ? mergeGateways(mesh, proxy) : undefined,
  };
}

/** Compiles the configuration of one proxy: a pure function of the snapshot. */
export function compileProxy(mesh: Mesh, proxy: Proxy): CompiledProxy {
  return compileInContext(compileContext(mesh, proxy));
}

/** As compileProxy, for a context that may see less of the mesh than the proxy does. */
export function compileInContext(context: CompileContext): CompiledProxy {
  const { proxy } = context;
  const patches = envoyPatches(context);
  const sections = patchListeners(patches, proxy.type, buildListeners(context));
  const listeners = allListeners(sections);
  const clusters = compileClusters(context);
  const patchContext = proxy.type === 'router' ? 'GATEWAY' : 'SIDECAR_OUTBOUND';
  const routes = buildRoutes(context, routeNamesOf(sections)).map((route) =>
    patchRouteConfiguration(patches, patchContext, route, gatewayRouteInfo(context, route.name)),
  );
  return {
    listeners: sortedBy(listeners, (listener) => listener.name),
    routes: sortedBy(routes, (route) => route.name),
    clusters: sortedBy(clusters, (cluster) => cluster.name),
    endpoints: sortedBy(buildEndpoints(context, clusters), (assignment) => assignment.clusterName),
    secrets: sortedBy(buildSecrets(context, listeners, clusters), (secret) => secret.name),
    bootstrap: buildBootstrap(context),
  };
}

function compileClusters(context: CompileContext): readonly Cluster[] {
  const patches = envoyPatches(context);
  const { outbound, fixed, inbound } = buildClusters(context);
  const outboundContext = context.proxy.type === 'router' ? 'GATEWAY' : 'SIDECAR_OUTBOUND';
  return [
    ...patchClusters(patches, outboundContext, [...outbound, ...fixed]),
    ...(context.proxy.type === 'router'
      ? []
      : patchClusters(patches, 'SIDECAR_INBOUND', inbound, (cluster) => inboundHosts(context, cluster.name))),
  ];
}

function sortedBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => compareText(key(a), key(b)));
}
