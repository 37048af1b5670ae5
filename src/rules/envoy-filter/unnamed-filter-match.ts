import { defineRule } from '../rule.js';
import { envoyPatchesOf, filterMatchesOf } from '../shared/envoy-filter/inspected-patches.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0604',
  name: 'unnamed-filter-match',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A patch matches a filter without saying which.',
  docs: {
    why: 'Filters are matched by their name alone. Istio rejects an EnvoyFilter with a `filter` or `subFilter` that has none.',
    fix: 'Add the name, e.g. `envoy.filters.network.http_connection_manager`, or leave the match out for all.',
  },
  *check({ mesh }) {
    for (const placed of envoyPatchesOf(mesh)) {
      for (const { name, path, isInner } of filterMatchesOf(placed)) {
        if (name !== '') continue;
        const message = `the ${isInner ? 'subFilter' : 'filter'} to match has no name; ${rejected(placed.resource)}`;
        yield {
          resource: placed.resource,
          path,
          message,
          help: `write a name such as ${isInner ? 'envoy.filters.http.router' : 'envoy.filters.network.http_connection_manager'}`,
        };
      }
    }
  },
});
