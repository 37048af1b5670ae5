import { defineRule } from '../rule.js';
import { httpRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0234',
  name: 'deprecated-mirror-percent',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A route uses mirrorPercent, which is deprecated.',
  docs: {
    why: '`mirrorPercent` was replaced by `mirrorPercentage`, which also takes fractions, and may go away. When both are set, only the latter counts.',
    fix: 'Write `mirrorPercentage: {value: 20}`.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      if (part.mirrorPercent === undefined) continue;
      const effect = part.mirrorPercentage ? 'and has no effect beside mirrorPercentage' : 'and may go away';
      yield {
        resource,
        path: [...path, 'mirrorPercent'],
        at: 'key',
        message: `mirrorPercent is deprecated ${effect}`,
        help: `write mirrorPercentage: {value: ${part.mirrorPercent}}`,
      };
    }
  },
});
