/** A message in Envoy's JSON form whose fields are read by name. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object. */
export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value below `keys`; undefined as soon as a step is missing. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  return keys.reduce<unknown>((at, key) => (isRecord(at) ? at[key] : undefined), value);
}

/** The object below `keys`, or undefined. */
export function recordAt(value: unknown, ...keys: readonly string[]): JsonRecord | undefined {
  const found = valueAt(value, ...keys);
  return isRecord(found) ? found : undefined;
}

/** The objects of the list below `keys`; none when there is no list. */
export function recordsAt(value: unknown, ...keys: readonly string[]): readonly JsonRecord[] {
  const found = valueAt(value, ...keys);
  return Array.isArray(found) ? found.filter(isRecord) : [];
}

/** The strings of the list below `keys`; none when there is no list. */
export function textsAt(value: unknown, ...keys: readonly string[]): readonly string[] {
  const found = valueAt(value, ...keys);
  return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}

/** The string below `keys`, or the proto3 default, the empty string. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' ? found : '';
}

/** The number below `keys`, or the proto3 default, 0. */
export function numberAt(value: unknown, ...keys: readonly string[]): number {
  const found = valueAt(value, ...keys);
  return typeof found === 'number' ? found : 0;
}

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
