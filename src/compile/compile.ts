import { mergeGateways } from '../model/gateway-merge.js';
import type { Mesh } from '../model/mesh.js';
import type { Proxy } from '../model/proxy.js';
import { sidecarScopeFor } from '../model/sidecar-scope-build.js';
import { buildBootstrap } from './bootstrap/index.js';
import { buildClusters } from './clusters/index.js';
import type { CompiledProxy } from './compiled.js';
import type { CompileContext } from './context.js';
import { buildEndpoints } from './endpoints/index.js';
import { buildListeners, routeNamesOf } from './listeners/index.js';
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
  const context = compileContext(mesh, proxy);
  const sections = buildListeners(context);
  const listeners = [
    ...sections.gateway,
    ...sections.outbound,
    ...(sections.httpProxy ? [sections.httpProxy] : []),
    ...(sections.virtualOutbound ? [sections.virtualOutbound] : []),
    ...sections.inbound,
  ];
  const clusterSections = buildClusters(context);
  const clusters = [...clusterSections.outbound, ...clusterSections.fixed, ...clusterSections.inbound];
  return {
    listeners: sortedBy(listeners, (listener) => listener.name),
    routes: sortedBy(buildRoutes(context, routeNamesOf(sections)), (route) => route.name),
    clusters: sortedBy(clusters, (cluster) => cluster.name),
    endpoints: sortedBy(buildEndpoints(context, clusters), (assignment) => assignment.clusterName),
    secrets: sortedBy(buildSecrets(context, listeners, clusters), (secret) => secret.name),
    bootstrap: buildBootstrap(context),
  };
}

function sortedBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  return [...items].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
