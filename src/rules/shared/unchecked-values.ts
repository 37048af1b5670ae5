import type { JsonValue } from '../../source/document.js';
import { isRecord } from '../../source/json-fields.js';

// Reads values whose structure nobody has checked: what has another type is as good as absent.

/** The value at some fields. */
export function valueAt(value: JsonValue | undefined, ...fields: readonly string[]): JsonValue | undefined {
  let current = value;
  for (const field of fields) current = isRecord(current) ? current[field] : undefined;
  return current;
}

/** The text at some fields. */
export function textAt(value: JsonValue | undefined, ...fields: readonly string[]): string | undefined {
  const found = valueAt(value, ...fields);
  return typeof found === 'string' ? found : undefined;
}

/** The items of the list at some fields. */
export function itemsAt(value: JsonValue | undefined, ...fields: readonly string[]): readonly JsonValue[] {
  const found: unknown = valueAt(value, ...fields);
  return Array.isArray(found) ? found : [];
}

/** The entries of the mapping at some fields. */
export function entriesAt(
  value: JsonValue | undefined,
  ...fields: readonly string[]
): readonly (readonly [string, JsonValue | undefined])[] {
  const found = valueAt(value, ...fields);
  return isRecord(found) ? Object.entries(found) : [];
}
