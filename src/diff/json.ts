/** A JSON object whose shape is not known. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of the list in a field; none when it is missing. */
export function recordsOf(value: JsonRecord | undefined, field: string): readonly JsonRecord[] {
  const list = value?.[field];
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

/** The object in a field. */
export function recordOf(value: JsonRecord | undefined, field: string): JsonRecord | undefined {
  const found = value?.[field];
  return isRecord(found) ? found : undefined;
}

/** The string in a field; empty when it is missing. */
export function textOf(value: JsonRecord | undefined, field: string): string {
  const found = value?.[field];
  return typeof found === 'string' ? found : '';
}

/** The strings of the list in a field. */
export function textsOf(value: JsonRecord | undefined, field: string): readonly string[] {
  const list = value?.[field];
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

/** JSON text in which the order of an object's fields does not count. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join()}]`;
  if (!isRecord(value)) return JSON.stringify(value) ?? 'null';
  const fields = Object.keys(value)
    .filter((key) => value[key] !== undefined)
    .sort();
  return `{${fields.map((key) => `${JSON.stringify(key)}:${canonicalText(value[key])}`).join()}}`;
}

/** Whether two values are the same JSON; lists in the same order. */
export function isSameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, index) => isSameJson(item, b[index]));
  }
  if (!isRecord(a) || !isRecord(b)) return false;
  for (const key in a) if (!isSameJson(a[key], b[key])) return false;
  for (const key in b) if (b[key] !== undefined && a[key] === undefined) return false;
  return true;
}
