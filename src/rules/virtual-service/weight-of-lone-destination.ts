import { defineRule } from '../rule.js';
import { allRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0270',
  name: 'weight-of-lone-destination',
  severity: 'warning',
  upstream: ['KIA1104'],
  summary: 'The only destination of a route has a weight below 100.',
  docs: {
    why: 'A lone destination gets all requests whatever its weight: nothing is left out or sent elsewhere. A weight below 100 usually means that the second destination was forgotten.',
    fix: 'Add the other destination, or remove the weight.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of allRoutesOf(mesh)) {
      const [only, ...others] = part.route ?? [];
      const weight = only?.weight ?? 0;
      if (others.length > 0 || weight <= 0 || weight >= 100) continue;
      const host = only?.destination?.host ?? 'the destination';
      yield {
        resource,
        path: [...path, 'route', 0, 'weight'],
        message: `${host} is the only destination and gets all traffic of the route, not ${weight} %`,
        help: 'add the other destination, or remove the weight',
      };
    }
  },
});
