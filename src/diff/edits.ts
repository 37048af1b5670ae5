import { diffArrays } from 'diff';
import { isRecord, type JsonRecord } from '../source/json-fields.js';
import { type ListOrder, listOrder } from './list-order.js';
import { isSameJson } from './same-json.js';

/** A step into a JSON document: as RFC 6901 writes it, and as people read it. */
export interface Step {
  readonly pointer: string;
  readonly label: string;
}

/** One change of a JSON document. Applied in order they turn one into the other, up to the order of sets. */
export interface Edit {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: readonly Step[];
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What changes between two JSON documents of the Envoy API; lists whose order means nothing to Envoy are compared as sets. */
export function editsBetween(before: unknown, after: unknown): readonly Edit[] {
  return valueEdits(before, after, [], '');
}

function valueEdits(before: unknown, after: unknown, path: readonly Step[], field: string): readonly Edit[] {
  if (isSameJson(before, after)) return [];
  if (isRecord(before) && isRecord(after)) return recordEdits(before, after, path);
  if (Array.isArray(before) && Array.isArray(after)) return listEdits(before, after, path, listOrder(field));
  return [{ op: 'replace', path, before, after }];
}

function recordEdits(before: JsonRecord, after: JsonRecord, path: readonly Step[]): readonly Edit[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key): readonly Edit[] => {
    const [old, now] = [before[key], after[key]];
    const below = [...path, { pointer: escapePointer(key), label: key }];
    if (old === undefined && now === undefined) return [];
    if (old === undefined) return [{ op: 'add', path: below, after: now }];
    if (now === undefined) return [{ op: 'remove', path: below, before: old }];
    return valueEdits(old, now, below, key);
  });
}

const escapePointer = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

/** Which items of two lists belong together. */
interface Alignment {
  readonly kept: readonly (readonly [number, number])[];
  readonly removed: readonly number[];
  readonly added: readonly number[];
}

/** Changed items first, under their old index; then removals from the end, then additions from the start. */
function listEdits(
  before: readonly unknown[],
  after: readonly unknown[],
  path: readonly Step[],
  order: ListOrder,
): readonly Edit[] {
  const { kept, removed, added } = align(before, after, order);
  const step = (index: number | '-', item: unknown): Step => ({
    pointer: String(index),
    label: order.labelOf === undefined ? (order.ordered ? `[${index}]` : '[]') : `[${order.labelOf(item)}]`,
  });
  return [
    ...kept.flatMap(([old, now]) => valueEdits(before[old], after[now], [...path, step(old, before[old])], '')),
    ...removed.toReversed().map((index): Edit => {
      return { op: 'remove', path: [...path, step(index, before[index])], before: before[index] };
    }),
    ...added.map((index): Edit => {
      return { op: 'add', path: [...path, step(order.ordered ? index : '-', after[index])], after: after[index] };
    }),
  ];
}

function align(before: readonly unknown[], after: readonly unknown[], order: ListOrder): Alignment {
  const oldKeys = uniqueKeys(before, order);
  const newKeys = uniqueKeys(after, order);
  return order.ordered ? alignOrdered(oldKeys, newKeys, order) : alignSets(oldKeys, newKeys);
}

/** Items of equal keys are numbered. */
function uniqueKeys(items: readonly unknown[], order: ListOrder): readonly string[] {
  const seen = new Map<string, number>();
  return items.map((item) => {
    const key = order.keyOf(item);
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return `${key}#${count}`;
  });
}

function alignSets(oldKeys: readonly string[], newKeys: readonly string[]): Alignment {
  const newIndexes = new Map(newKeys.map((key, index) => [key, index]));
  const known = new Set(oldKeys);
  return {
    kept: oldKeys.flatMap((key, index) => {
      const now = newIndexes.get(key);
      return now === undefined ? [] : [[index, now] as const];
    }),
    removed: indexesWhere(oldKeys, (key) => !newIndexes.has(key)),
    added: indexesWhere(newKeys, (key) => !known.has(key)),
  };
}

function indexesWhere(keys: readonly string[], test: (key: string) => boolean): readonly number[] {
  return [...keys.keys()].filter((index) => test(keys[index] ?? ''));
}

function alignOrdered(oldKeys: readonly string[], newKeys: readonly string[], order: ListOrder): Alignment {
  const kept: [number, number][] = [];
  const removed: number[] = [];
  const added: number[] = [];
  let [old, now] = [0, 0];
  const gap: number[] = [];
  for (const part of diffArrays([...oldKeys], [...newKeys])) {
    for (let count = 0; count < part.value.length; count++) {
      if (part.removed) {
        gap.push(old++);
      } else if (part.added) {
        // Values without a name that stand in the same place are versions of one.
        const replaced = order.labelOf === undefined ? gap.shift() : undefined;
        if (replaced === undefined) added.push(now++);
        else kept.push([replaced, now++]);
      } else {
        removed.push(...gap.splice(0));
        kept.push([old++, now++]);
      }
    }
  }
  removed.push(...gap);
  return { kept, removed, added };
}

/** An operation of a JSON Patch. */
export type PatchOperation =
  | { readonly op: 'add' | 'replace'; readonly path: string; readonly value: unknown }
  | { readonly op: 'remove'; readonly path: string };

/** Edits as a JSON Patch (RFC 6902). */
export function jsonPatch(edits: readonly Edit[]): readonly PatchOperation[] {
  return edits.map(({ op, path, after }) => {
    const pointer = path.map((step) => `/${step.pointer}`).join('');
    return op === 'remove' ? { op, path: pointer } : { op, path: pointer, value: after };
  });
}
