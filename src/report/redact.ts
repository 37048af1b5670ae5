import { isRecord, type JsonRecord } from '../source/json-fields.js';

/** `[redacted]` as Envoy's admin interface prints secret text, and the same in base64 for secret bytes. */
const REDACTED_TEXT = '[redacted]';
const REDACTED_BYTES = 'W3JlZGFjdGVkXQ==';

const SENSITIVE =
  /^(privateKey|private_key|password|genericSecret|generic_secret|sessionTicketKeys|session_ticket_keys)$/;
const INLINE_BYTES = /^inline(B|_b)ytes$/;
const INLINE_TEXT = /^inline(S|_s)tring$/;

function redactField(key: string, value: unknown, sensitive: boolean): unknown {
  if (sensitive && INLINE_BYTES.test(key)) return REDACTED_BYTES;
  if (sensitive && INLINE_TEXT.test(key)) return REDACTED_TEXT;
  return redactValue(value, sensitive || SENSITIVE.test(key));
}

function redactValue(value: unknown, sensitive: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => redactValue(item, sensitive));
  return isRecord(value) ? redactRecord(value, sensitive) : value;
}

function redactRecord(value: JsonRecord, sensitive: boolean): JsonRecord {
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, redactField(key, item, sensitive)]));
}

/** A copy of the JSON object in which inline private keys, passwords and ticket keys read `[redacted]`, as in Envoy's own dump. */
export function redactSecrets(value: JsonRecord): JsonRecord {
  return redactRecord(value, false);
}
