import type { Span } from './go-sort-span.js';

/** A pivot's position, and how the range looked when it was chosen. */
export interface Pivot {
  readonly pivot: number;
  readonly hint: 'increasing' | 'decreasing' | 'unknown';
}

const MEDIAN_FROM = 8;
const NINTHER_FROM = 50;
const MOST_SWAPS = 12;

/** The position of the middle one of three, with the exchanges that ordering them takes. */
function median({ less }: Span, positions: readonly [number, number, number]): { at: number; swaps: number } {
  let [low, middle, high] = positions;
  let swaps = 0;
  if (less(middle, low)) {
    [low, middle] = [middle, low];
    swaps++;
  }
  if (less(high, middle)) {
    [middle, high] = [high, middle];
    swaps++;
  }
  if (less(middle, low)) {
    [low, middle] = [middle, low];
    swaps++;
  }
  return { at: middle, swaps };
}

/** Chooses the pivot of a range: a median of three, from 50 items on of three such medians. */
export function choosePivot(span: Span, start: number, end: number): Pivot {
  const length = end - start;
  const quarter = Math.floor(length / 4);
  const [low, middle, high] = [start + quarter, start + 2 * quarter, start + 3 * quarter];
  if (length < MEDIAN_FROM) return { pivot: middle, hint: 'increasing' };
  const around = (at: number): { at: number; swaps: number } =>
    length < NINTHER_FROM ? { at, swaps: 0 } : median(span, [at - 1, at, at + 1]);
  const [first, second, third] = [around(low), around(middle), around(high)];
  const chosen = median(span, [first.at, second.at, third.at]);
  const swaps = first.swaps + second.swaps + third.swaps + chosen.swaps;
  if (swaps === 0) return { pivot: chosen.at, hint: 'increasing' };
  return { pivot: chosen.at, hint: swaps === MOST_SWAPS ? 'decreasing' : 'unknown' };
}
