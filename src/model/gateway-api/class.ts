import type { GatewayClassResource } from '../../schema/types/gateway-api.js';

const CONTROLLER = 'istio.io/gateway-controller';
/** istiod serves this class without a GatewayClass, too. */
const DEFAULT_CLASS = 'istio';

/** Tells whether Gateways of a class are istiod's to translate; waypoints and remote gateways are not. */
export function istioClasses(resources: readonly GatewayClassResource[]): (className: string) => boolean {
  const names = new Set(
    resources.filter(({ spec }) => spec.controllerName === CONTROLLER).map(({ metadata }) => metadata.name),
  );
  return (className) => className === DEFAULT_CLASS || names.has(className);
}
