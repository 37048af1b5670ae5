import { isRecord, type JsonRecord } from '../source/json-fields.js';

/** A copy without the given fields. */
export function without(record: JsonRecord, ...fields: readonly string[]): JsonRecord {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !fields.includes(key)));
}

/** Turns an object into another, or into nothing: then it leaves its list or field. */
export type Visit = (record: JsonRecord) => JsonRecord | undefined;

/**
 * A copy in which every object was visited, from the root down; the visit of an object comes before that of its fields.
 * A list that loses all its objects goes too.
 */
export function rewrite(record: JsonRecord, visit: Visit): JsonRecord | undefined {
  const visited = visit(record);
  if (visited === undefined) return undefined;
  const fields = Object.entries(visited).map(([key, value]) => [key, rewriteValue(value, visit)] as const);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}

function rewriteValue(value: unknown, visit: Visit): unknown {
  if (Array.isArray(value)) {
    const left = value.map((item) => rewriteValue(item, visit)).filter((item) => item !== undefined);
    return left.length === 0 && value.length > 0 ? undefined : left;
  }
  return isRecord(value) ? rewrite(value, visit) : value;
}
