import { posix } from 'node:path';

/** A JSON Schema; only its references are looked at. */
export interface JsonSchema {
  readonly [keyword: string]: unknown;
}

/** Takes the definitions of other files that a schema refers to into the schema itself, which will stand at `pointer`. */
export function bundleSchema(file: string, read: (file: string) => JsonSchema, pointer = '#'): JsonSchema {
  const definitions = new Map<string, unknown>();
  const visit = (node: unknown, from: string): unknown => {
    if (Array.isArray(node)) return node.map((item) => visit(item, from));
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) =>
        key === '$ref' && typeof value === 'string' ? [key, take(value, from)] : [key, visit(value, from)],
      ),
    );
  };
  const take = (reference: string, from: string): string => {
    const [other = '', inner = ''] = reference.split('#');
    const target = other === '' ? from : posix.join(posix.dirname(from), other);
    const name = nameOf(target === file ? '' : target, inner);
    if (!definitions.has(name)) {
      definitions.set(name, undefined);
      definitions.set(name, visit(valueAt(read(target), inner), target));
    }
    return `${pointer}/$defs/${name}`;
  };
  const { $defs: _, ...root } = read(file);
  const bundled = visit(root, file);
  return { ...(bundled as JsonSchema), $defs: Object.fromEntries(definitions) };
}

function nameOf(file: string, pointer: string): string {
  const definition = pointer.replace('/$defs/', '');
  return [file.replaceAll('/', '.').replace(/\.json$/, ''), definition].filter((part) => part !== '').join('.');
}

function valueAt(schema: JsonSchema, pointer: string): unknown {
  const { $schema: _, $defs: __, ...whole } = schema;
  if (pointer === '') return whole;
  return pointer
    .split('/')
    .filter((step) => step !== '')
    .reduce<unknown>((value, step) => (value as JsonSchema)[step], schema);
}
