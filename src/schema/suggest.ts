import { distance } from 'fastest-levenshtein';

const letters = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/** True for another spelling of a word: case, separators, singular or plural. */
export function isSameWord(word: string, known: string): boolean {
  return [letters(known), `${letters(known)}s`].includes(letters(word));
}

/**
 * The candidate that `word` is most likely a misspelling of: the same letters in another case, with other separators
 * (`traffic_policy`) or in the plural, else the nearest within a third of its length.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const plain = letters(word);
  const same = candidates.find((candidate) => isSameWord(word, candidate));
  if (same !== undefined) return same;
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(plain.length, 3) / 3) + 1;
  for (const candidate of candidates) {
    const steps = distance(plain, letters(candidate));
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** True for `traffic_policy` when the field is `trafficPolicy`. */
export function isSnakeCaseOf(word: string, field: string): boolean {
  return word.includes('_') && word.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) === field;
}
