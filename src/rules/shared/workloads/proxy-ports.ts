import type { CompileContext } from '../../../compile/context.js';

/** Ports on which the agent and Envoy listen beside anything that istiod sends, with what they are for. */
export function ownPortsOf({ proxy }: CompileContext): ReadonlyMap<number, string> {
  const { ENVOY_STATUS_PORT = '15021', ENVOY_PROMETHEUS_PORT = '15090', ISTIO_PROMETHEUS_PORT } = proxy.metadata;
  return new Map([
    [proxy.config.proxyAdminPort || 15000, "Envoy's admin interface"],
    [Number(ISTIO_PROMETHEUS_PORT) || proxy.config.statusPort || 15020, 'metrics and health checks of the agent'],
    [Number(ENVOY_STATUS_PORT), 'health checks'],
    [Number(ENVOY_PROMETHEUS_PORT), 'metrics of Envoy'],
  ]);
}

/** As ownPortsOf, for a sidecar: it also listens for the connections that it captures. */
export function sidecarPortsOf(context: CompileContext): ReadonlyMap<number, string> {
  const { proxyListenPort, proxyInboundListenPort } = context.mesh.config;
  return new Map([
    ...ownPortsOf(context),
    [proxyListenPort, 'connections that the workload opens'],
    [proxyInboundListenPort, 'connections to the workload'],
  ]);
}
