import { distance } from 'fastest-levenshtein';

const letters = (word: string): string => word.toLowerCase().replace(/[^a-z0-9]/g, '');

/** True for another spelling of a word: case, separators, singular or plural. */
export function isSameWord(word: string, known: string): boolean {
  return [letters(known), `${letters(known)}s`].includes(letters(word));
}

/**
 * The candidate that `word` is most likely a misspelling of: another spelling of it (`traffic_policy`), the beginning of
 * either the other (`portNumber` for `port`, `retry` for `retries`), else the nearest within a third of its length.
 */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const plain = letters(word);
  return (
    candidates.find((candidate) => isSameWord(word, candidate)) ??
    nearest(plain, candidates) ??
    candidates.find((candidate) => sharesStem(plain, letters(candidate)))
  );
}

function nearest(plain: string, candidates: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Math.floor(Math.max(plain.length, 3) / 3) + 1;
  for (const candidate of candidates) {
    const known = letters(candidate);
    const steps = isSwap(plain, known) ? 1 : distance(plain, known);
    if (steps < bestDistance) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

/** Two neighbouring letters in the wrong order, which edit distance takes for two mistakes. */
function isSwap(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index]);
  const [a = '', b = ''] = one.slice(at, at + 2);
  return at >= 0 && one.length === other.length && `${one.slice(0, at)}${b}${a}${one.slice(at + 2)}` === other;
}

function sharesStem(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 4 && long.startsWith(short.slice(0, Math.max(4, short.length - 1)));
}

/** True for `traffic_policy` when the field is `trafficPolicy`. */
export function isSnakeCaseOf(word: string, field: string): boolean {
  return word.includes('_') && word.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()) === field;
}

/** True when a word can be nothing but a misspelling of `known`: another spelling of it, or one or two letters off in a long word. */
export function isCertainly(word: string, known: string): boolean {
  const [one, other] = [letters(word), letters(known)];
  return isSameWord(word, known) || distance(one, other) <= Math.min(2, Math.floor(other.length / 4));
}
