import { isRecord } from '../../source/json-fields.js';
import { minimize } from './minimize.js';

/** Steps from the root of a configuration to one of its values. */
export type ConfigPath = readonly (string | number)[];

/** Whether a smaller configuration still has the same fault. */
export type StillFails = (config: unknown) => Promise<boolean>;

/**
 * The items of lists below the static resources of a bootstrap, on every level, without which it loses its fault. What cannot be found out before `outOfTime` is
 * left out. Large lists come first: with each of their items that goes, the next question is answered faster.
 */
export async function necessaryItems(
  config: unknown,
  stillFails: StillFails,
  outOfTime: () => boolean,
): Promise<readonly ConfigPath[]> {
  let removal: Removal = new Map();
  const failsWithout = (list: ConfigPath, items: readonly number[]): Promise<boolean> =>
    stillFails(pruned(config, removing(removal, list, items)));
  const necessary: ConfigPath[] = [];
  let lists: ConfigPath[] = [];
  for (const list of resourceLists(config)) {
    const items = itemsOf(config, list);
    if (await failsWithout(list, items)) removal = removing(removal, list, items);
    else lists.push(list);
  }
  while (lists.length > 0 && !outOfTime()) {
    const [list = [], ...others] = lists.sort((a, b) => sizeOf(config, b) - sizeOf(config, a));
    const items = itemsOf(config, list);
    const kept = await minimize(items, (some) => failsWithout(list, except(items, some)), outOfTime);
    if (kept === undefined) break;
    removal = removing(removal, list, except(items, kept));
    const paths = kept.map((item) => [...list, item]);
    necessary.push(...paths);
    lists = [...others, ...paths.flatMap((path) => nearestLists(valueAtPath(config, path), path))];
  }
  return withoutMeans(necessary, failsWithout);
}

/** Leaves out resources that were needed only for others, which are gone by now: the cluster of a route, for instance. */
async function withoutMeans(
  necessary: readonly ConfigPath[],
  failsWithout: (list: ConfigPath, items: readonly number[]) => Promise<boolean>,
): Promise<readonly ConfigPath[]> {
  let left = necessary;
  for (const path of necessary.filter(({ length }) => length === RESOURCE_DEPTH)) {
    const item = path.at(-1);
    if (typeof item !== 'number' || left.length === 1 || !(await failsWithout(path.slice(0, -1), [item]))) continue;
    left = left.filter((other) => !path.every((step, index) => other[index] === step));
  }
  return left;
}

/** `staticResources`, the kind, the position. */
const RESOURCE_DEPTH = 3;

function resourceLists(config: unknown): ConfigPath[] {
  const path = ['staticResources'];
  return nearestLists(valueAtPath(config, path), path);
}

/** The value at a path; undefined as soon as a step is missing. */
export function valueAtPath(value: unknown, path: ConfigPath): unknown {
  return path.reduce<unknown>((at, step) => {
    if (Array.isArray(at)) return at[Number(step)];
    return isRecord(at) ? at[step] : undefined;
  }, value);
}

function except(items: readonly number[], some: readonly number[]): readonly number[] {
  const out = new Set(some);
  return items.filter((item) => !out.has(item));
}

function sizeOf(config: unknown, list: ConfigPath): number {
  return JSON.stringify(valueAtPath(config, list)).length;
}

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

/** What is left out below a value, step by step; `WHOLE` leaves out the value itself. */
type Removal = ReadonlyMap<string | number, Removal>;
const WHOLE: Removal = new Map();

function removing(removal: Removal | undefined, list: ConfigPath, items: readonly number[]): Removal {
  const [step, ...below] = list;
  const more = new Map(removal);
  if (step === undefined) for (const item of items) more.set(item, WHOLE);
  else more.set(step, removing(more.get(step), below, items));
  return more;
}

function pruned(value: unknown, removal: Removal | undefined): unknown {
  if (removal === undefined) return value;
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => {
      const below = removal.get(index);
      return below === WHOLE ? [] : [pruned(item, below)];
    });
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, pruned(item, removal.get(key))]));
}
