import { messageDescriptor } from '../../../envoy/descriptors/table.js';
import { messageName } from '../../../envoy/type-urls.js';
import type { Path } from '../../../source/document.js';
import { isRecord } from '../../../source/json-fields.js';

/** A message inside the value of a patch. */
export interface EnvoyMessage {
  /** Full name of its type. */
  readonly name: string;
  readonly value: Readonly<Record<string, unknown>>;
  /** Steps from the value of the patch. */
  readonly path: Path;
}

const ANY = 'google.protobuf.Any';

/** A message and all messages inside it whose type Envoy defines. */
export function* messagesIn(name: string, value: unknown, path: Path = []): Iterable<EnvoyMessage> {
  if (!isRecord(value)) return;
  const own = name === ANY ? messageName(String(value['@type'] ?? '')) : name;
  const descriptor = messageDescriptor(own);
  if (descriptor === undefined || own.startsWith('google.protobuf.')) return;
  yield { name: own, value, path };
  for (const field of descriptor.fields) {
    const key = value[field.jsonName] === undefined ? field.name : field.jsonName;
    if (field.type.kind !== 'message' || value[key] === undefined) continue;
    for (const [step, element] of elementsOf(value[key], field.repeated || field.mapKey !== undefined)) {
      yield* messagesIn(field.type.name, element, [...path, key, ...step]);
    }
  }
}

function elementsOf(value: unknown, isCollection: boolean): readonly (readonly [Path, unknown])[] {
  if (!isCollection) return [[[], value]];
  if (Array.isArray(value)) return value.map((element, index) => [[index], element]);
  return isRecord(value) ? Object.entries(value).map(([key, element]) => [[key], element]) : [];
}
