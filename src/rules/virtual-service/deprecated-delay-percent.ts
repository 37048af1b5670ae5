import { defineRule } from '../rule.js';
import { httpRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0260',
  name: 'deprecated-delay-percent',
  severity: 'warning',
  upstream: ['IST0002'],
  summary: 'A delay fault uses `percent` in place of `percentage`.',
  docs: {
    why: '`percent` takes whole numbers only and is deprecated: a later release of Istio may ignore it, and then every request is delayed or none is. `percentage` wins where both are set.',
    fix: 'Write `percentage: {value: 10}`.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      const percent = part.fault?.delay?.percent ?? 0;
      if (percent <= 0) continue;
      yield {
        resource,
        path: [...path, 'fault', 'delay', 'percent'],
        at: 'key',
        message:
          'fault.delay.percent is deprecated; a later release of Istio may no longer read it, and delay other requests than meant',
        help: `write percentage: {value: ${percent}}`,
      };
    }
  },
});
