import { type FieldDescriptor, messageDescriptor } from '../../../envoy/descriptors/table.js';
import { messageName } from '../../../envoy/type-urls.js';
import { isRecord } from '../../../source/json-fields.js';
import type { Message } from './json.js';
import { wellKnownType } from './well-known.js';

/**
 * protobuf's merge of two canonical messages: lists are appended, map entries replaced, messages merged, durations replaced.
 * A value of the patch that is a default without presence is not there to begin with, so it cannot overwrite.
 * Neither input changes.
 */
export function mergeMessages(name: string, base: Message, patch: Message): Message {
  const merged: Record<string, unknown> = { ...base };
  const fields = messageDescriptor(name)?.fields ?? [];
  for (const field of fields) {
    const value = patch[field.jsonName];
    if (value === undefined) continue;
    if (field.oneof !== undefined) clearOtherMembers(fields, field, merged);
    merged[field.jsonName] = mergeField(field, merged[field.jsonName], value);
  }
  return merged;
}

/** What became of two typed configs: merged when they have one known type, as istiod merges filter configurations. */
export type TypedConfigMerge =
  | { readonly outcome: 'merged'; readonly value: Message }
  | { readonly outcome: 'unknown-type' }
  | { readonly outcome: 'type-mismatch' };

/** Merges the messages inside two Any values. */
export function mergeTypedConfigs(base: Message, patch: Message): TypedConfigMerge {
  const name = messageName(String(base['@type']));
  const patchName = messageName(String(patch['@type']));
  if (!isKnown(name) || !isKnown(patchName)) return { outcome: 'unknown-type' };
  if (name !== patchName) return { outcome: 'type-mismatch' };
  const type = wellKnownType(name);
  if (type === undefined) return { outcome: 'merged', value: mergeMessages(name, base, patch) };
  return { outcome: 'merged', value: { ...base, value: mergeSingle(name, base.value, patch.value) } };
}

function isKnown(name: string): boolean {
  return wellKnownType(name) !== undefined || messageDescriptor(name) !== undefined;
}

function clearOtherMembers(
  fields: readonly FieldDescriptor[],
  chosen: FieldDescriptor,
  message: Record<string, unknown>,
): void {
  for (const field of fields) if (field.oneof === chosen.oneof && field !== chosen) delete message[field.jsonName];
}

function mergeField(field: FieldDescriptor, base: unknown, patch: unknown): unknown {
  if (field.repeated) return [...asList(base), ...asList(patch)];
  if (field.mapKey !== undefined) return { ...asMessage(base), ...asMessage(patch) };
  return field.type.kind === 'message' ? mergeSingle(field.type.name, base, patch) : patch;
}

function mergeSingle(name: string, base: unknown, patch: unknown): unknown {
  if (base === undefined) return patch;
  switch (wellKnownType(name)) {
    case 'Duration':
    case 'Timestamp':
      return patch;
    case 'Wrapper':
      // istiod recurses into the wrapper, where a zero is not populated.
      return isZero(patch) ? base : patch;
    case 'Any':
      return mergeAny(asMessage(base), asMessage(patch));
    case 'Struct':
    case 'Value':
    case 'ListValue':
      return mergeValue(base, patch);
    case 'Empty':
      return base;
    default:
      return mergeMessages(name, asMessage(base), asMessage(patch));
  }
}

/** Mirrors a plain merge of Any: type and bytes are two scalars, and empty bytes do not overwrite. */
function mergeAny(base: Message, patch: Message): Message {
  const isEmpty = Object.keys(patch).length === 1;
  return isEmpty && base['@type'] === patch['@type'] ? base : patch;
}

function mergeValue(base: unknown, patch: unknown): unknown {
  if (Array.isArray(base) && Array.isArray(patch)) return [...base, ...patch];
  return isRecord(base) && isRecord(patch) ? { ...base, ...patch } : patch;
}

function isZero(value: unknown): boolean {
  return value === false || value === 0 || value === '0' || value === '';
}

function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function asMessage(value: unknown): Message {
  return isRecord(value) ? value : {};
}
