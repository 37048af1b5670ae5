import { isRecord } from '../../source/json-fields.js';

/** Steps from the root of a configuration to one of its values. */
export type ConfigPath = readonly (string | number)[];

/** Whether a smaller configuration still has the same fault. */
export type StillFails = (config: unknown) => Promise<boolean>;

/**
 * The items of lists, on every level, without which a configuration loses its fault: first listeners, clusters and secrets, then
 * what those hold. What cannot be found out before `outOfTime` is left out.
 */
export async function necessaryItems(
  config: unknown,
  stillFails: StillFails,
  outOfTime: () => boolean,
): Promise<readonly ConfigPath[]> {
  const removed = new Set<string>();
  const necessary: ConfigPath[] = [];
  const lists = nearestLists(config, []).sort((a, b) => rank(a) - rank(b));
  for (let list = lists.shift(); list !== undefined && !outOfTime(); list = lists.shift()) {
    const at = list;
    const items = itemsOf(config, at);
    const without = (kept: readonly number[]): Set<string> =>
      new Set([...removed, ...items.filter((item) => !kept.includes(item)).map((item) => keyOf([...at, item]))]);
    const kept = await minimize(items, (some) => stillFails(pruned(config, without(some))), outOfTime);
    if (kept === undefined) break;
    for (const key of without(kept)) removed.add(key);
    for (const item of kept) {
      necessary.push([...at, item]);
      lists.push(...nearestLists(valueAtPath(config, [...at, item]), [...at, item]));
    }
  }
  return necessary;
}

/** The value at a path; undefined as soon as a step is missing. */
export function valueAtPath(value: unknown, path: ConfigPath): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isRecord(at) ? at[step] : undefined;
  }, value);
}

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

const rank = ([first]: ConfigPath): number => (first === 'staticResources' ? 0 : 1);

const keyOf = (path: ConfigPath): string => path.join('/');

function itemsOf(config: unknown, list: ConfigPath): readonly number[] {
  const items = valueAtPath(config, list);
  return Array.isArray(items) ? items.map((_, index) => index) : [];
}

/** The lists of objects below a value that are in no other list. */
function nearestLists(value: unknown, path: ConfigPath): ConfigPath[] {
  if (Array.isArray(value)) return value.some(isRecord) ? [path] : [];
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, item]) => nearestLists(item, [...path, key]));
}

function pruned(value: unknown, removed: ReadonlySet<string>, path: ConfigPath = []): unknown {
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const at = [...path, index];
      return removed.has(keyOf(at)) ? [] : [pruned(item, removed, at)];
    });
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pruned(item, removed, [...path, key])]));
}
