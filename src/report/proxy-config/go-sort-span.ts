/** A list being sorted, seen by position only. */
export interface Span {
  readonly less: (i: number, j: number) => boolean;
  readonly swap: (i: number, j: number) => void;
}

/** The view of a list that it sorts in place. */
export function spanOver<Item extends object>(items: Item[], less: (a: Item, b: Item) => boolean): Span {
  return {
    less: (i, j) => {
      const [a, b] = [items[i], items[j]];
      return a !== undefined && b !== undefined && less(a, b);
    },
    swap: (i, j) => {
      const [a, b] = [items[i], items[j]];
      if (a === undefined || b === undefined) return;
      items[i] = b;
      items[j] = a;
    },
  };
}

/** The number of binary digits of a whole number. */
export const bitLength = (number: number): number => 32 - Math.clz32(number);

/** A xorshift generator of 64-bit numbers. */
function numbersFrom(seed: number): () => bigint {
  let state = BigInt(seed);
  return () => {
    state = BigInt.asUintN(64, state ^ (state << 13n));
    state ^= state >> 7n;
    state = BigInt.asUintN(64, state ^ (state << 17n));
    return state;
  };
}

/** Moves three items of the middle to places drawn by lot, the same for every list of that length. */
export function scatter({ swap }: Span, start: number, end: number): void {
  const length = end - start;
  const next = numbersFrom(length);
  const mask = BigInt(2 ** bitLength(length) - 1);
  const middle = start + Math.floor(length / 4) * 2;
  for (let at = middle - 1; at <= middle + 1; at++) {
    const drawn = Number(next() & mask);
    swap(at, start + (drawn >= length ? drawn - length : drawn));
  }
}
