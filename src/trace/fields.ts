/** A JSON object whose fields are not known in advance. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object. */
export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object in a field; nothing when there is none. */
export function objectIn(value: unknown, ...path: readonly string[]): Fields | undefined {
  let current = value;
  for (const key of path) current = isFields(current) ? current[key] : undefined;
  return isFields(current) ? current : undefined;
}

/** The objects of a list in a field. */
export function listIn(value: unknown, ...path: readonly string[]): readonly Fields[] {
  const list = valueIn(value, ...path);
  return Array.isArray(list) ? list.filter(isFields) : [];
}

/** The strings of a list in a field. */
export function textsIn(value: unknown, ...path: readonly string[]): readonly string[] {
  const list = valueIn(value, ...path);
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

/** Whatever is in a field. */
export function valueIn(value: unknown, ...path: readonly string[]): unknown {
  let current = value;
  for (const key of path) current = isFields(current) ? current[key] : undefined;
  return current;
}

/** The string in a field. */
export function textIn(value: unknown, ...path: readonly string[]): string | undefined {
  const text = valueIn(value, ...path);
  return typeof text === 'string' ? text : undefined;
}

/** The number in a field, 64-bit ones written as strings included. */
export function numberIn(value: unknown, ...path: readonly string[]): number | undefined {
  const number = valueIn(value, ...path);
  if (typeof number === 'number') return number;
  return typeof number === 'string' && /^\d+$/.test(number) ? Number(number) : undefined;
}
