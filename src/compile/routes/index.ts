import type { RouteConfiguration } from '../../envoy/types.js';
import type { CompileContext } from '../context.js';
import { gatewayRouteConfiguration } from './gateway.js';
import { sidecarRouteConfigurations } from './sidecar.js';

/** The route configurations that a proxy's listeners ask for by name (RDS). */
export function buildRoutes(context: CompileContext, names: readonly string[]): readonly RouteConfiguration[] {
  if (context.gateways === undefined) return sidecarRouteConfigurations(context, names);
  const { gateways } = context;
  return names.map((name) => gatewayRouteConfiguration(context, gateways, name));
}
