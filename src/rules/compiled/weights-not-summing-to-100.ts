import type { RouteDestination } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { namesText } from '../shared/names.js';
import { allRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

const HUNDRED = 100;

/** A total farther from 100 is a ratio that somebody meant, such as 3 to 1. */
const TOLERANCE = 10;

export const rule = defineRule({
  code: 'MSH1151',
  name: 'weights-not-summing-to-100',
  severity: 'warning',
  upstream: [],
  summary: 'The weights of a route add up to nearly 100, so they are not the percentages they look like.',
  docs: {
    why: 'Istio hands the weights to Envoy as they are, and Envoy splits the traffic in proportion to their total. With a total of 95 a weight of 10 is 10.5 % of the requests, and no traffic is held back.',
    fix: 'Make the weights add up to 100.',
    exceptions: 'Totals far from 100 are taken for ratios that are meant, such as 3 to 1, and so are equal weights.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of allRoutesOf(mesh)) {
      const route: readonly RouteDestination[] = part.route ?? [];
      const weights = route.map(({ weight = 0 }) => weight);
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      if (total === HUNDRED || Math.abs(total - HUNDRED) > TOLERANCE || new Set(weights).size < 2) continue;
      const shares = route.map(({ destination, weight = 0 }) => {
        const name = destination?.subset ? `subset ${destination.subset}` : (destination?.host ?? '');
        return `${((weight / total) * HUNDRED).toFixed(1)} % to ${name}`;
      });
      yield {
        resource,
        path: [...path, 'route'],
        at: 'key',
        message: `the weights ${namesText(weights.map(String))} add up to ${total}, not 100, and Envoy splits in proportion: ${namesText(shares)}`,
        help: 'make the weights add up to 100',
      };
    }
  },
});
