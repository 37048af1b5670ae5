/**
 * A smallest part of the items that still fails, by halving and by leaving parts out (delta debugging); undefined when time runs out
 * before anything is known.
 */
export async function minimize<Item>(
  items: readonly Item[],
  fails: (some: readonly Item[]) => Promise<boolean>,
  outOfTime: () => boolean,
): Promise<readonly Item[] | undefined> {
  if (await fails([])) return [];
  let current = items;
  let parts = 2;
  while (current.length > 1) {
    if (outOfTime()) return undefined;
    const size = Math.ceil(current.length / parts);
    const smaller = await firstFailing(candidates(current, size), fails);
    if (smaller !== undefined) {
      parts = smaller.length <= size ? 2 : Math.max(parts - 1, 2);
      current = smaller;
    } else if (size === 1) return current;
    else parts = Math.min(parts * 2, current.length);
  }
  return current;
}

/** Each part of a size, then all but each part. */
function candidates<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  const starts = Array.from({ length: Math.ceil(items.length / size) }, (_, part) => part * size);
  const parts = starts.map((start) => items.slice(start, start + size));
  if (parts.length <= 2) return parts;
  return [...parts, ...starts.map((start) => [...items.slice(0, start), ...items.slice(start + size)])];
}

async function firstFailing<Item>(
  candidates: readonly (readonly Item[])[],
  fails: (some: readonly Item[]) => Promise<boolean>,
): Promise<readonly Item[] | undefined> {
  for (const candidate of candidates) if (await fails(candidate)) return candidate;
  return undefined;
}
