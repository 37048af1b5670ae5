import { isRecord, type JsonRecord } from '../source/json-fields.js';
import type { Edit } from './edits.js';

/** `[redacted]` in base64, as Envoy's own dumps hide private keys. */
const HIDDEN = 'W3JlZGFjdGVkXQ==';
const KEY_FIELD = 'privateKey';

/** Edits of a secret without private keys; a key that one side has hidden cannot be compared and counts as the same. */
export function hideKeysOfEdits(edits: readonly Edit[]): readonly Edit[] {
  return edits
    .filter(({ before, after }) => before !== HIDDEN && after !== HIDDEN)
    .map((edit) => {
      const isKey = edit.path.some(({ label }) => label === KEY_FIELD);
      const hide = (value: unknown): unknown => (value === undefined ? undefined : isKey ? HIDDEN : hideKeys(value));
      return { ...edit, before: hide(edit.before), after: hide(edit.after) };
    });
}

/** A secret without its private key. */
export function hideKeysOfSecret(secret: JsonRecord | undefined): JsonRecord | undefined {
  const hidden = hideKeys(secret);
  return isRecord(hidden) ? hidden : undefined;
}

function hideKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(hideKeys);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, key === KEY_FIELD ? { inlineBytes: HIDDEN } : hideKeys(item)]),
  );
}
