import { closest, distance } from 'fastest-levenshtein';

/** ` - did you mean X?` when something known is close. */
export function didYouMean(name: string, known: readonly string[]): string {
  if (known.length === 0) return '';
  const guess = closest(name, known);
  return distance(name, guess) <= Math.max(2, name.length / 3) ? ` - did you mean ${guess}?` : '';
}
