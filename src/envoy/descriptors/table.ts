import { DESCRIPTOR_TABLE } from './table.generated.js';

export type Scalar = 'bool' | 'int32' | 'int64' | 'uint32' | 'uint64' | 'float' | 'double' | 'string' | 'bytes';

export type FieldType =
  | { readonly kind: 'scalar'; readonly scalar: Scalar }
  | { readonly kind: 'enum'; readonly name: string }
  | { readonly kind: 'message'; readonly name: string };

export interface FieldDescriptor {
  /** As in the .proto file: `per_connection_buffer_limit_bytes`. */
  readonly name: string;
  readonly jsonName: string;
  /** Of the elements of a list and the values of a map. */
  readonly type: FieldType;
  readonly repeated: boolean;
  /** Only for maps. */
  readonly mapKey: Scalar | undefined;
  /** Members with the same number exclude each other. */
  readonly oneof: number | undefined;
  /** Whether a default value that was set differs from no value. */
  readonly presence: boolean;
}

export interface MessageDescriptor {
  readonly name: string;
  readonly fields: readonly FieldDescriptor[];
}

/** Value names by number; the first name wins where an enum has aliases. */
export interface EnumDescriptor {
  readonly names: ReadonlyMap<number, string>;
  readonly numbers: ReadonlyMap<string, number>;
}

// The table has one line per package (`= envoy.config.core.v3`), enum (`#Name VALUE VALUE=7`) and message (`Name field:type …`).
// A type is a scalar's letter, `.Name` in the same package, or `<package number in base 36>.Name`; `#` marks enums,
// `*` lists, `{key}` maps; then `|n` the oneof, or `?` explicit presence.
const SCALARS: Readonly<Record<string, Scalar>> = {
  b: 'bool',
  i: 'int32',
  j: 'int64',
  u: 'uint32',
  v: 'uint64',
  f: 'float',
  d: 'double',
  s: 'string',
  y: 'bytes',
};
const FIELD = /^(\w+):(\*|\{(\w)\})?(#?)([\w.]+)(?:\|(\d+)|(\?))?$/;

interface Index {
  readonly packages: readonly string[];
  readonly lines: ReadonlyMap<string, { readonly packageName: string; readonly text: string }>;
}

let index: Index | undefined;
const messages = new Map<string, MessageDescriptor>();
const enums = new Map<string, EnumDescriptor>();

/** The descriptor of a message by its full name; undefined when istiod does not know it. */
export function messageDescriptor(name: string): MessageDescriptor | undefined {
  const known = messages.get(name);
  if (known !== undefined) return known;
  const line = tableIndex().lines.get(name);
  if (line === undefined) return undefined;
  const fields = line.text.split(' ').flatMap((text) => parseField(text, line.packageName));
  const descriptor = { name, fields };
  messages.set(name, descriptor);
  return descriptor;
}

/** The descriptor of an enum by its full name. */
export function enumDescriptor(name: string): EnumDescriptor | undefined {
  const known = enums.get(name);
  if (known !== undefined) return known;
  const line = tableIndex().lines.get(`#${name}`);
  if (line === undefined) return undefined;
  const names = new Map<number, string>();
  const numbers = new Map<string, number>();
  for (const [position, text] of line.text.split(' ').entries()) {
    const [value = '', explicit] = text.split('=');
    const number = explicit === undefined ? position : Number(explicit);
    numbers.set(value, number);
    if (!names.has(number)) names.set(number, value);
  }
  const descriptor = { names, numbers };
  enums.set(name, descriptor);
  return descriptor;
}

function tableIndex(): Index {
  index ??= readTable();
  return index;
}

function readTable(): Index {
  const packages: string[] = [];
  const lines = new Map<string, { packageName: string; text: string }>();
  let packageName = '';
  for (const line of DESCRIPTOR_TABLE.trim().split('\n')) {
    const space = line.indexOf(' ');
    const head = space < 0 ? line : line.slice(0, space);
    const text = space < 0 ? '' : line.slice(space + 1);
    if (head === '=') {
      packageName = text;
      packages.push(text);
    } else if (head.startsWith('#')) {
      lines.set(`#${packageName}.${head.slice(1)}`, { packageName, text });
    } else {
      lines.set(`${packageName}.${head}`, { packageName, text });
    }
  }
  return { packages, lines };
}

function parseField(text: string, packageName: string): readonly FieldDescriptor[] {
  const [, name, shape, key, hash, type, oneof, optional] = FIELD.exec(text) ?? [];
  if (name === undefined || type === undefined) return [];
  const fieldType = parseType(type, hash === '#', packageName);
  const plural = shape !== undefined;
  return [
    {
      name,
      jsonName: name.replace(/_+(\w)/g, (_match, letter: string) => letter.toUpperCase()),
      type: fieldType,
      repeated: shape === '*',
      mapKey: key === undefined ? undefined : SCALARS[key],
      oneof: oneof === undefined ? undefined : Number(oneof),
      presence: !plural && (fieldType.kind === 'message' || oneof !== undefined || optional !== undefined),
    },
  ];
}

function parseType(type: string, isEnum: boolean, packageName: string): FieldType {
  const scalar = SCALARS[type];
  if (scalar !== undefined) return { kind: 'scalar', scalar };
  const dot = type.indexOf('.');
  const owner = dot === 0 ? packageName : (tableIndex().packages[Number.parseInt(type.slice(0, dot), 36)] ?? '');
  return { kind: isEnum ? 'enum' : 'message', name: `${owner}${type.slice(dot)}` };
}
