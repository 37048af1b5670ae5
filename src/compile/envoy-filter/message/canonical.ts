import {
  enumDescriptor,
  type FieldDescriptor,
  type FieldType,
  messageDescriptor,
  type Scalar,
} from '../../../envoy/descriptors/table.js';
import { messageName } from '../../../envoy/type-urls.js';
import { canonicalDuration } from '../../../model/duration.js';
import { isRecord } from '../../../source/json-fields.js';
import type { Message } from './json.js';
import { canonicalScalar, defaultScalar } from './scalars.js';
import { canonicalTimestamp } from './timestamp.js';
import { wellKnownType, wrappedScalar } from './well-known.js';

/** A message in canonical proto3 JSON, or why the input is none. */
export type Canonical =
  | { readonly ok: true; readonly value: Message }
  | { readonly ok: false; readonly problem: string };

/** Collects the first problem of one message. */
interface Reading {
  problem: string | undefined;
}

/**
 * Canonical proto3 JSON of an Envoy message written as free-form YAML: snake_case or camelCase names, numbers for enums,
 * Go durations. Unknown fields are dropped; a wrong type, an unknown enum value or an unknown `@type` spoils the whole message.
 */
export function canonicalise(name: string, value: unknown): Canonical {
  const reading: Reading = { problem: undefined };
  const message = readMessage(reading, name, value, name.slice(name.lastIndexOf('.') + 1));
  if (reading.problem !== undefined) return { ok: false, problem: reading.problem };
  return { ok: true, value: isRecord(message) ? message : {} };
}

function fail(reading: Reading, path: string, fact: string): undefined {
  reading.problem ??= `${path}: ${fact}`;
  return undefined;
}

function readMessage(reading: Reading, name: string, value: unknown, path: string): unknown {
  const type = wellKnownType(name);
  if (type === 'Value') return value;
  if (type === 'Wrapper') return readScalar(reading, wrappedScalar(name) ?? 'string', value, path);
  if (type === 'Duration') {
    const duration = typeof value === 'string' ? canonicalDuration(value) : undefined;
    return duration ?? fail(reading, path, 'not a duration');
  }
  if (type === 'Timestamp') return canonicalTimestamp(value) ?? fail(reading, path, 'not a timestamp');
  if (type === 'ListValue') return Array.isArray(value) ? value : fail(reading, path, 'not a list');
  if (value === null && type !== 'Any') return {};
  if (!isRecord(value)) return fail(reading, path, 'not an object');
  if (type === 'Any') return readAny(reading, value, path);
  if (type === 'Struct') return value;
  return type === 'Empty' ? {} : readFields(reading, name, value, path);
}

function readAny(reading: Reading, value: Message, path: string): unknown {
  const url = value['@type'];
  if (typeof url !== 'string') return fail(reading, path, 'has no @type');
  const name = messageName(url);
  if (wellKnownType(name) !== undefined) {
    if (value.value === undefined) return fail(reading, path, 'has no value');
    return { '@type': url, value: readMessage(reading, name, value.value, path) };
  }
  return { '@type': url, ...readFields(reading, name, value, path) };
}

function readFields(reading: Reading, name: string, value: Message, path: string): Message | undefined {
  const descriptor = messageDescriptor(name);
  if (descriptor === undefined) return fail(reading, path, `unknown message type ${name}`);
  const message: Record<string, unknown> = {};
  const members = new Map<number, string>();
  for (const field of descriptor.fields) {
    const raw = value[field.jsonName] ?? value[field.name];
    const isNull = raw === null && !(field.type.kind === 'message' && wellKnownType(field.type.name) === 'Value');
    if (raw === undefined || isNull) continue;
    const read = readField(reading, field, raw, `${path}.${field.name}`);
    if (read === undefined || (!field.presence && isDefault(field.type, read))) continue;
    if (field.oneof !== undefined) {
      const previous = members.get(field.oneof);
      if (previous !== undefined) delete message[previous];
      members.set(field.oneof, field.jsonName);
    }
    message[field.jsonName] = read;
  }
  return message;
}

function readField(reading: Reading, field: FieldDescriptor, raw: unknown, path: string): unknown {
  if (field.repeated) {
    if (!Array.isArray(raw)) return fail(reading, path, 'not a list');
    return raw.map((element, index) => readSingle(reading, field.type, element, `${path}[${index}]`));
  }
  if (field.mapKey === undefined) return readSingle(reading, field.type, raw, path);
  if (!isRecord(raw)) return fail(reading, path, 'not an object');
  const entries: Record<string, unknown> = {};
  for (const [key, element] of Object.entries(raw)) {
    const canonicalKey = field.mapKey === 'bool' ? key : canonicalScalar(field.mapKey, key);
    if (canonicalKey === undefined) return fail(reading, path, `wrong key ${key}`);
    entries[String(canonicalKey)] = readSingle(reading, field.type, element, `${path}[${key}]`);
  }
  return entries;
}

function readSingle(reading: Reading, type: FieldType, raw: unknown, path: string): unknown {
  if (type.kind === 'scalar') return readScalar(reading, type.scalar, raw, path);
  return type.kind === 'enum' ? readEnum(reading, type.name, raw, path) : readMessage(reading, type.name, raw, path);
}

function readScalar(reading: Reading, scalar: Scalar, raw: unknown, path: string): unknown {
  if (raw === null) return defaultScalar(scalar);
  return canonicalScalar(scalar, raw) ?? fail(reading, path, `not of type ${scalar}`);
}

function readEnum(reading: Reading, name: string, raw: unknown, path: string): unknown {
  const descriptor = enumDescriptor(name);
  const number = typeof raw === 'string' ? descriptor?.numbers.get(raw) : canonicalScalar('int32', raw ?? 0);
  if (typeof number !== 'number') return fail(reading, path, `${JSON.stringify(raw)} is not a value of ${name}`);
  return descriptor?.names.get(number) ?? number;
}

function isDefault(type: FieldType, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0;
  if (isRecord(value)) return Object.keys(value).length === 0;
  if (type.kind === 'scalar') return value === defaultScalar(type.scalar);
  return type.kind === 'enum' && value === (enumDescriptor(type.name)?.names.get(0) ?? 0);
}
