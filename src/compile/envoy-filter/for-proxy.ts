import { ISTIO_VERSION } from '../../model/istio-version.js';
import { bootstrapNode } from '../bootstrap/node.js';
import type { CompileContext } from '../context.js';
import { oncePerContext } from '../memo.js';
import { parseClusterName } from '../names.js';
import type { EnvoyPatches } from './patch.js';
import { parseGatewayRouteName, type RouteInfo } from './route-match.js';
import { selectEnvoyFilters } from './select.js';

/** The EnvoyFilter patches of the proxy that is compiled. */
export const envoyPatches: (context: CompileContext) => EnvoyPatches = oncePerContext((context) => {
  const { mesh, proxy } = context;
  const filters = mesh.policies.envoyFilters;
  if (filters.length === 0) return new Map();
  const metadata = bootstrapNode(context).metadata ?? {};
  const istioVersion = String(metadata.ISTIO_VERSION ?? ISTIO_VERSION);
  const { namespace, labels } = proxy;
  return selectEnvoyFilters(filters, { namespace, labels, metadata, istioVersion }, mesh.config.rootNamespace);
});

/** Services behind an inbound cluster's port, whatever their own port; a Sidecar's ingress listener has one at most. */
export function inboundHosts({ proxy, scope }: CompileContext, clusterName: string): readonly string[] {
  const port = parseClusterName(clusterName)?.port;
  const hosts = proxy.serviceTargets
    .filter((target) => target.targetPort === port)
    .map(({ service }) => service.hostname);
  return scope.ingress.length > 0 ? hosts.slice(0, 1) : hosts;
}

/** Which server ports a `portNumber` match on a gateway's route configuration means (istiod's GatewayPortMap). */
export function gatewayRouteInfo(context: CompileContext, routeName: string): RouteInfo {
  const { port } = parseGatewayRouteName(routeName);
  const routes = [...(context.gateways?.serversByRoute ?? [])].filter(
    ([name]) => parseGatewayRouteName(name).port === port,
  );
  const ports = routes.flatMap(([, servers]) => servers.map((server) => server.servicePort));
  return routes.length === 0 ? {} : { servicePortsOfRoute: ports };
}
