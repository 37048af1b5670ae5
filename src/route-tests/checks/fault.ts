import { recordAt } from '../../source/json-fields.js';
import { numberIn, textIn } from '../../trace/fields.js';
import type { Outcome } from '../../trace/outcome.js';
import { percentOf } from '../../trace/percent.js';
import type { ExpectedFault } from '../format.js';
import { type Comparison, same, whenGiven } from './comparison.js';
import { compareDurations } from './durations.js';

/** Compares the faults that the route injects. */
export function compareFault(expected: ExpectedFault | undefined, { route }: Outcome): readonly Comparison[] {
  if (expected === undefined) return [];
  const policy = route?.typedPerFilterConfig?.['envoy.filters.http.fault'];
  const delay = recordAt(policy, 'delay');
  const abort = recordAt(policy, 'abort');
  return [
    ...(expected.delay === undefined
      ? []
      : [{ ...same('fault.delay', true, delay !== undefined), expected: 'a delay' }]),
    ...whenGiven(expected.delay?.duration, (duration) =>
      compareDurations('fault.delay.duration', duration, textIn(delay, 'fixedDelay')),
    ),
    ...whenGiven(expected.delay?.percentage, (share) =>
      same('fault.delay.percentage', share, percentOf(recordAt(delay, 'percentage'))),
    ),
    ...(expected.abort === undefined
      ? []
      : [{ ...same('fault.abort', true, abort !== undefined), expected: 'an abort' }]),
    ...whenGiven(expected.abort?.status, (status) => same('fault.abort.status', status, numberIn(abort, 'httpStatus'))),
    ...whenGiven(expected.abort?.percentage, (share) =>
      same('fault.abort.percentage', share, percentOf(recordAt(abort, 'percentage'))),
    ),
  ];
}
