import type { GatewayResource } from '../schema/types/networking.js';
import type { Gateway } from './gateway.js';
import { compareText, creationTimeOf } from './order.js';

/** Annotation of generated Gateways: the Services they are bound to, in place of a selector. */
const BOUND_SERVICES = 'internal.istio.io/gateway-service';

/** Istio Gateways and generated ones in istiod's order. */
export function buildGateways(
  resources: readonly GatewayResource[],
  generated: readonly Gateway[] = [],
): readonly Gateway[] {
  return [...resources.map(readGateway), ...generated].sort(
    (a, b) => a.creationTime - b.creationTime || compareText(a.name, b.name) || compareText(a.namespace, b.namespace),
  );
}

function readGateway(resource: GatewayResource): Gateway {
  const { metadata, spec } = resource;
  const selector = spec.selector ?? {};
  return {
    name: metadata.name,
    namespace: metadata.namespace ?? '',
    // An empty selector decodes as none at all.
    selector: Object.keys(selector).length === 0 ? undefined : selector,
    servers: spec.servers ?? [],
    creationTime: creationTimeOf(resource),
    boundServices: metadata.annotations?.[BOUND_SERVICES]?.split(','),
    resource,
    spec,
  };
}
