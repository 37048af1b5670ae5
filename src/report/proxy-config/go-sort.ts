import { choosePivot } from './go-sort-pivot.js';
import { bitLength, type Span, scatter, spanOver } from './go-sort-span.js';

const INSERTION_LIMIT = 12;
const SHIFT_ATTEMPTS = 5;
const SHIFTING_FROM = 50;

function insertionSort({ less, swap }: Span, start: number, end: number): void {
  for (let next = start + 1; next < end; next++) {
    for (let at = next; at > start && less(at, at - 1); at--) swap(at, at - 1);
  }
}

function siftDown({ less, swap }: Span, start: number, root: number, size: number): void {
  for (let parent = root; ; ) {
    let child = 2 * parent + 1;
    if (child >= size) return;
    if (child + 1 < size && less(start + child, start + child + 1)) child++;
    if (!less(start + parent, start + child)) return;
    swap(start + parent, start + child);
    parent = child;
  }
}

function heapSort(span: Span, start: number, end: number): void {
  const size = end - start;
  for (let root = Math.floor((size - 1) / 2); root >= 0; root--) siftDown(span, start, root, size);
  for (let last = size - 1; last >= 0; last--) {
    span.swap(start, start + last);
    siftDown(span, start, 0, last);
  }
}

function reverse({ swap }: Span, start: number, end: number): void {
  for (let low = start, high = end - 1; low < high; low++, high--) swap(low, high);
}

/** Mends a range that is almost in order; true when it is in order then. */
function mend({ less, swap }: Span, start: number, end: number): boolean {
  let at = start + 1;
  for (let attempt = 0; attempt < SHIFT_ATTEMPTS; attempt++) {
    while (at < end && !less(at, at - 1)) at++;
    if (at === end) return true;
    if (end - start < SHIFTING_FROM) return false;
    swap(at, at - 1);
    if (at - start >= 2) for (let low = at - 1; low >= 1 && less(low, low - 1); low--) swap(low, low - 1);
    if (end - at >= 2) for (let high = at + 1; high < end && less(high, high - 1); high++) swap(high, high - 1);
  }
  return false;
}

/** Moves what belongs before the pivot to its left; where the pivot is then, and whether nothing but it had to move. */
function partition({ less, swap }: Span, start: number, end: number, pivot: number): { middle: number; done: boolean } {
  swap(start, pivot);
  let low = start + 1;
  let high = end - 1;
  for (let exchanges = 0; ; exchanges++) {
    while (low <= high && less(low, start)) low++;
    while (low <= high && !less(high, start)) high--;
    if (low > high) {
      swap(high, start);
      return { middle: high, done: exchanges === 0 };
    }
    swap(low++, high--);
  }
}

/** Moves what equals the pivot to the left; where the rest begins. */
function partitionEqual({ less, swap }: Span, start: number, end: number, pivot: number): number {
  swap(start, pivot);
  let low = start + 1;
  let high = end - 1;
  for (;;) {
    while (low <= high && !less(start, low)) low++;
    while (low <= high && less(start, high)) high--;
    if (low > high) return low;
    swap(low++, high--);
  }
}

function sortSpan(span: Span, from: number, to: number, badPivotsLeft: number): void {
  let [start, end, patience, balanced, partitioned] = [from, to, badPivotsLeft, true, true];
  while (end - start > INSERTION_LIMIT) {
    if (patience === 0) {
      heapSort(span, start, end);
      return;
    }
    if (!balanced) {
      scatter(span, start, end);
      patience--;
    }
    let { pivot, hint } = choosePivot(span, start, end);
    if (hint === 'decreasing') {
      reverse(span, start, end);
      pivot = end - 1 - (pivot - start);
      hint = 'increasing';
    }
    if (balanced && partitioned && hint === 'increasing' && mend(span, start, end)) return;
    if (start > 0 && !span.less(start - 1, pivot)) {
      start = partitionEqual(span, start, end, pivot);
      continue;
    }
    const { middle, done } = partition(span, start, end, pivot);
    const [left, right] = [middle - start, end - middle];
    partitioned = done;
    balanced = Math.min(left, right) >= Math.floor((end - start) / 8);
    if (left < right) {
      sortSpan(span, start, middle, patience);
      start = middle + 1;
    } else {
      sortSpan(span, middle + 1, end, patience);
      end = middle;
    }
  }
  insertionSort(span, start, end);
}

/**
 * A sorted copy in which items that are equal, or that `less` orders without consistency, come as from Go's sort.Slice,
 * a pattern-defeating quicksort: istioctl's tables show that order.
 */
export function goSorted<Item extends object>(
  items: readonly Item[],
  less: (a: Item, b: Item) => boolean,
): readonly Item[] {
  const copy = [...items];
  sortSpan(spanOver(copy, less), 0, copy.length, bitLength(copy.length));
  return copy;
}
