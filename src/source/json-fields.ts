import type { JsonObject, JsonValue } from './document.js';

/** An object of a JSON document whose shape is not known. */
export type JsonRecord = Readonly<Record<string, unknown>>;

/** True when the value is a JSON object, not a list and not null. */
export function isRecord(value: JsonValue | undefined): value is JsonObject;
export function isRecord(value: unknown): value is JsonRecord;
export function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value below `keys`; undefined as soon as a step is missing or not an object. */
export function valueAt(value: unknown, ...keys: readonly string[]): unknown {
  let current = value;
  for (const key of keys) current = isRecord(current) ? current[key] : undefined;
  return current;
}

/** The object below `keys`, or undefined. */
export function recordAt(value: unknown, ...keys: readonly string[]): JsonRecord | undefined {
  const found = valueAt(value, ...keys);
  return isRecord(found) ? found : undefined;
}

/** The objects of the list below `keys`; none when it is missing. */
export function recordsAt(value: unknown, ...keys: readonly string[]): readonly JsonRecord[] {
  const found = valueAt(value, ...keys);
  return Array.isArray(found) ? found.filter(isRecord) : [];
}

/** The strings of the list below `keys`; none when it is missing. */
export function textsAt(value: unknown, ...keys: readonly string[]): readonly string[] {
  const found = valueAt(value, ...keys);
  return Array.isArray(found) ? found.filter((item) => typeof item === 'string') : [];
}

/** The string below `keys`, or the proto3 default, the empty string. */
export function textAt(value: unknown, ...keys: readonly string[]): string {
  const found = valueAt(value, ...keys);
  return typeof found === 'string' ? found : '';
}

/** The number below `keys` (64-bit integers come as strings), or the proto3 default, 0. */
export function numberAt(value: unknown, ...keys: readonly string[]): number {
  const found = valueAt(value, ...keys);
  const number = typeof found === 'string' ? Number(found) : found;
  return typeof number === 'number' && Number.isFinite(number) ? number : 0;
}
