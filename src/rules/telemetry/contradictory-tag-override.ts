import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { tagOverridesOf } from '../shared/telemetry/tag-overrides.js';

export const rule = defineRule({
  code: 'MSH0802',
  name: 'contradictory-tag-override',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A tag override sets a tag without a value, or removes one with a value.',
  docs: {
    why: 'UPSERT, which is the default, needs the value the tag shall have; REMOVE takes none. Istio rejects the Telemetry otherwise, and the metrics keep all their tags.',
    fix: 'Give `value` a CEL expression such as `request.host`, or write `operation: REMOVE` without value.',
  },
  *check({ mesh }) {
    for (const { resource, path, tag, override } of tagOverridesOf(mesh)) {
      const { operation = 'UPSERT', value } = override;
      if ((operation === 'UPSERT') === Boolean(value)) continue;
      const isUpsert = operation === 'UPSERT';
      yield {
        resource,
        path: isUpsert ? path : [...path, 'value'],
        message: isUpsert
          ? `the tag ${tag} is to be set, but has no value; ${rejected(resource)}`
          : `the tag ${tag} is to be removed, but has the value ${JSON.stringify(value)}; ${rejected(resource)}`,
        help: isUpsert ? 'give a CEL expression as value, or write operation: REMOVE' : 'remove value',
      };
    }
  },
});
