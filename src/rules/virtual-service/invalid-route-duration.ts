import type { Duration } from '../../schema/types/meta.js';
import type { HttpRoute } from '../../schema/types/networking.js';
import type { Path } from '../../source/document.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { durationFault } from '../shared/values/duration.js';
import { httpRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0219',
  name: 'invalid-route-duration',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A time span of a route is below a millisecond, or not whole milliseconds.',
  docs: {
    why: 'Timeouts, delays and pauses are counted in milliseconds, and Istio rejects the VirtualService with a span that is zero, negative or has parts of one.',
    fix: 'Write `500ms`, `1.5s`, `1m`. To have no timeout, leave `timeout` out: there is none by default.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of httpRoutesOf(mesh)) {
      for (const { duration, steps } of durationsOf(part)) {
        const fault = durationFault(duration);
        if (fault === undefined) continue;
        yield {
          resource,
          path: [...path, ...steps],
          message: `${steps.at(-1)} ${duration} ${fault}; ${rejected(resource)}`,
          help: steps[0] === 'timeout' ? 'leave timeout out to have none' : undefined,
        };
      }
    }
  },
});

interface PlacedDuration {
  readonly duration: Duration | undefined;
  readonly steps: Path;
}

function durationsOf({ timeout, retries, corsPolicy, fault }: HttpRoute): readonly PlacedDuration[] {
  return [
    { duration: timeout, steps: ['timeout'] },
    { duration: retries?.perTryTimeout, steps: ['retries', 'perTryTimeout'] },
    { duration: retries?.backoff, steps: ['retries', 'backoff'] },
    { duration: corsPolicy?.maxAge, steps: ['corsPolicy', 'maxAge'] },
    { duration: fault?.delay?.fixedDelay, steps: ['fault', 'delay', 'fixedDelay'] },
    { duration: fault?.delay?.exponentialDelay, steps: ['fault', 'delay', 'exponentialDelay'] },
  ];
}
