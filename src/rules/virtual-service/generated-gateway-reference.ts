import { defineRule } from '../rule.js';
import { boundGatewaysOf, generatedFrom, isGenerated } from '../shared/virtual-service/bound-gateways.js';

export const rule = defineRule({
  code: 'MSH0258',
  name: 'generated-gateway-reference',
  severity: 'error',
  upstream: ['IST0165', 'IST0106', 'KIA1102'],
  summary: 'A VirtualService is bound to the Gateway that istiod makes of a Gateway of the Gateway API.',
  docs: {
    why: 'istiod translates each listener of a Gateway API Gateway into a Gateway of its own, in memory only. Its name is an implementation detail and no valid reference: Istio rejects the VirtualService.',
    fix: 'Write an HTTPRoute (or GRPCRoute, TLSRoute) with the Gateway under `parentRefs`.',
  },
  *check({ mesh }) {
    for (const { resource, gateway, path } of boundGatewaysOf(mesh)) {
      if (!isGenerated(gateway)) continue;
      yield {
        resource,
        path,
        message: `${gateway} is a Gateway that istiod keeps to itself; Istio rejects the VirtualService, so nothing in it takes effect`,
        help: `write an HTTPRoute with parentRefs to the Gateway ${generatedFrom(gateway)}`,
      };
    }
  },
});
