import { defineRule } from '../rule.js';
import { tagOverridesOf } from '../shared/telemetry/tag-overrides.js';

export const rule = defineRule({
  code: 'MSH0803',
  name: 'unnamed-tag-override',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'An override of metric tags does not name the tag.',
  docs: {
    why: 'Overrides are keyed by the tag they change. One with an empty key changes no tag of any metric.',
    fix: 'Name the tag, or remove the entry.',
  },
  *check({ mesh }) {
    for (const { resource, path, tag } of tagOverridesOf(mesh)) {
      if (tag !== '') continue;
      yield {
        resource,
        path,
        at: 'key',
        message: 'an override names no tag, so it changes no metric',
        help: 'write the name of the tag as its key',
      };
    }
  },
});
