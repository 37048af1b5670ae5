import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0801',
  name: 'unnamed-custom-tag',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A custom tag of spans has no name.',
  docs: {
    why: 'Custom tags are keyed by the name they get in the span. Istio rejects a Telemetry with an empty name.',
    fix: 'Name the tag.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Telemetry) {
      for (const [index, { customTags = {} }] of (resource.spec.tracing ?? []).entries()) {
        if (customTags[''] === undefined) continue;
        yield {
          resource,
          path: ['spec', 'tracing', index, 'customTags', ''],
          at: 'key',
          message: `a custom tag has no name; ${rejected(resource)}`,
          help: 'write the name of the tag as its key',
        };
      }
    }
  },
});
