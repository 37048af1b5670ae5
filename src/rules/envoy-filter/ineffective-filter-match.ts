import { defineRule } from '../rule.js';
import { envoyPatchesOf, filterMatchesOf } from '../shared/envoy-filter/inspected-patches.js';

export const rule = defineRule({
  code: 'MSH0605',
  name: 'ineffective-filter-match',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A patch of a listener or filter chain matches a filter, which is not looked at.',
  docs: {
    why: 'For `LISTENER` and `FILTER_CHAIN` the filters inside are not compared. The patch applies to more listeners or filter chains than the match suggests.',
    fix: 'Match by port, name or SNI instead, or apply the patch to `NETWORK_FILTER`.',
  },
  *check({ mesh }) {
    for (const placed of envoyPatchesOf(mesh)) {
      const { resource, entry } = placed;
      const [filter] = filterMatchesOf(placed);
      if (filter === undefined || (entry.applyTo !== 'LISTENER' && entry.applyTo !== 'FILTER_CHAIN')) continue;
      yield {
        resource,
        path: filter.path,
        at: 'key',
        message: `filter ${filter.name} is not looked at for ${entry.applyTo}; the patch applies whether it is there or not`,
        help: 'match by port, name or SNI, or use applyTo: NETWORK_FILTER',
      };
    }
  },
});
