import type { JsonObject, JsonValue } from '../source/document.js';
import { isRecord } from '../source/json-fields.js';

/** Overlays `over` on `base` as helm overlays values: mappings merge, all else replaces, null removes. */
export function mergeJson(base: JsonObject, over: JsonObject | undefined): JsonObject {
  const merged: Record<string, JsonValue | undefined> = { ...base };
  for (const [key, value] of Object.entries(over ?? {})) {
    const existing = merged[key];
    if (value === null) delete merged[key];
    else if (isRecord(value)) merged[key] = mergeJson(isRecord(existing) ? existing : {}, value);
    else if (value !== undefined) merged[key] = value;
  }
  return merged;
}
