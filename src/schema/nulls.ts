import type { JsonObject, JsonValue } from '../source/document.js';

/** Fields with free content, where null means null. */
const free = new Set(['value', 'pluginConfig']);

/** The value without fields that are null: the API server reads those as not set. Unchanged values are returned as they are. */
export function withoutNulls(value: JsonObject): JsonObject {
  return strip(value) as JsonObject;
}

function strip(value: JsonValue): JsonValue {
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? stripList(value) : stripFields(value as JsonObject);
}

function stripList(list: readonly JsonValue[]): readonly JsonValue[] {
  let copy: JsonValue[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const item = list[index] as JsonValue;
    const stripped = strip(item);
    if (stripped === item) continue;
    copy ??= [...list];
    copy[index] = stripped;
  }
  return copy ?? list;
}

function stripFields(object: JsonObject): JsonObject {
  let copy: Record<string, JsonValue | undefined> | undefined;
  for (const key in object) {
    const field = object[key];
    if (field === undefined || (typeof field !== 'object' && field !== null) || free.has(key)) continue;
    const stripped = field === null ? undefined : strip(field);
    if (stripped === field) continue;
    copy ??= { ...object };
    if (stripped === undefined) delete copy[key];
    else copy[key] = stripped;
  }
  return copy ?? object;
}
