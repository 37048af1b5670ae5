import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { allRoutesOf, weightedDestinationsOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0227',
  name: 'invalid-route-weights',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A weight is negative, or the weights of a route are all zero.',
  docs: {
    why: 'Requests are split in proportion to the weights. With a total of zero there is nobody to send them to, and Istio rejects the VirtualService. The total need not be 100.',
    fix: 'Give every destination a weight; one without a weight counts as zero beside others.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of weightedDestinationsOf(mesh)) {
      if ((part.weight ?? 0) >= 0) continue;
      yield {
        resource,
        path: [...path, 'weight'],
        message: `weight ${part.weight} is negative; ${rejected(resource)}`,
      };
    }
    for (const { resource, part, path } of allRoutesOf(mesh)) {
      const { route = [] } = part;
      const total = route.reduce((sum, { weight = 0 }) => sum + weight, 0);
      if (route.length < 2 || total !== 0) continue;
      const isUnset = route.every(({ weight }) => weight === undefined);
      yield {
        resource,
        path: [...path, 'route'],
        at: 'key',
        message: `the weights of all ${route.length} destinations ${isUnset ? 'are missing and count as' : 'add up to'} zero, so no request is sent anywhere; ${rejected(resource)}`,
        help: 'give the destinations weights, e.g. 90 and 10',
      };
    }
  },
});
