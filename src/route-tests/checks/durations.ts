import { durationMs } from '../../model/duration.js';
import { type Comparison, show } from './comparison.js';

/** Compares durations by their length, whatever the spelling. */
export function compareDurations(field: string, expected: string, actual: string | undefined): Comparison {
  const length = durationMs(expected);
  return {
    field,
    holds: length !== undefined && length === durationMs(actual),
    expected,
    actual: show(actual),
  };
}
