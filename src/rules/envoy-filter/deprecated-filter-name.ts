import { defineRule } from '../rule.js';
import { envoyPatchesOf, filterMatchesOf } from '../shared/envoy-filter/inspected-patches.js';
import { currentFilterName } from '../shared/values/filter-name.js';

export const rule = defineRule({
  code: 'MSH0606',
  name: 'deprecated-filter-name',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A patch matches a filter by a name that Envoy gave up.',
  docs: {
    why: 'Envoy renamed its filters, `envoy.router` to `envoy.filters.http.router` for instance. Istio still translates the old names in matches, and may stop to.',
    fix: 'Write the current name.',
  },
  *check({ mesh }) {
    for (const placed of envoyPatchesOf(mesh)) {
      for (const { name, path } of filterMatchesOf(placed)) {
        const current = currentFilterName(name);
        if (current === undefined) continue;
        yield {
          resource: placed.resource,
          path: [...path, 'name'],
          message: `${name} is an old name; the patch no longer applies once Istio stops translating it`,
          help: `write ${current}`,
          fix: { kind: 'replace-value', value: current },
        };
      }
    }
  },
});
