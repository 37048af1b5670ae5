import { durationMs } from '../../../model/duration.js';
import type { Duration } from '../../../schema/types/meta.js';

/** What is wrong with a time span that Istio passes on in milliseconds; nothing for a fine or absent one. */
export function durationFault(duration: Duration | undefined): string | undefined {
  const ms = durationMs(duration);
  if (ms === undefined) return undefined;
  if (ms < 1) return 'is shorter than 1ms';
  return Number.isInteger(ms) ? undefined : 'has parts of a millisecond';
}

/** The same where zero, or what is cut down to it, switches the limit off. */
export function durationOrOffFault(duration: Duration | undefined): string | undefined {
  const ms = durationMs(duration) ?? 0;
  return Math.abs(ms) < 1 ? undefined : durationFault(duration);
}
