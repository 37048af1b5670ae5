import { isRecord } from '../../source/json-fields.js';
import type { Message } from './message/json.js';

/** A shallow copy of a message that a patch run may change; what hangs below is shared with the original. */
export interface Draft {
  [field: string]: unknown;
}

/** A draft of any JSON object; an empty one for anything else. */
export function draftOf(value: unknown): Draft {
  return isRecord(value) ? { ...value } : {};
}

/** Drafts of the objects in a list; none when there is no list. */
export function draftsOf(value: unknown): Draft[] {
  return Array.isArray(value) ? value.map(draftOf) : [];
}

/** Makes `draft` equal to `message`. */
export function assign(draft: Draft, message: Message): void {
  for (const key of Object.keys(draft)) if (!(key in message)) delete draft[key];
  Object.assign(draft, message);
}

/** A list field of a resource: absent when it is empty, as in canonical JSON. */
export function setList(draft: Draft, field: string, list: readonly unknown[]): void {
  if (list.length > 0) draft[field] = list;
  else delete draft[field];
}
