import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** JSON Schema, as far as the tests look at it. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly (string | number)[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly additionalProperties?: boolean | JsonSchema;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

/** A schema and the file that its references are relative to. */
export interface PlacedSchema {
  readonly schema: JsonSchema;
  readonly file: string;
}

const files = new Map<string, JsonSchema>();

/** Reads a file of schemas/, e.g. `istio/gateway.json`. */
export function readSchema(file: string): JsonSchema {
  let schema = files.get(file);
  if (schema === undefined) {
    schema = JSON.parse(readFileSync(join('schemas', file), 'utf8')) as JsonSchema;
    files.set(file, schema);
  }
  return schema;
}

/** Follows `$ref`s. */
export function resolveSchema({ schema, file }: PlacedSchema): PlacedSchema {
  if (schema.$ref === undefined) return { schema, file };
  const [target = '', pointer = ''] = schema.$ref.split('#');
  const next = target === '' ? file : join(dirname(file), target);
  let found = readSchema(next) as unknown;
  for (const step of pointer.split('/').filter(Boolean)) found = (found as Record<string, unknown>)[step];
  return resolveSchema({ schema: found as JsonSchema, file: next });
}

/** Calls `visit` for each field below a schema, with its path, e.g. `spec.servers[].port.number`, `labels{}`. */
export function walkSchema(from: PlacedSchema, path: string, visit: (path: string, field: PlacedSchema) => void): void {
  const { schema, file } = resolveSchema(from);
  visit(path, { schema, file });
  for (const [name, field] of Object.entries(schema.properties ?? {}))
    walkSchema({ schema: field, file }, `${path}.${name}`, visit);
  if (schema.items !== undefined) walkSchema({ schema: schema.items, file }, `${path}[]`, visit);
  if (typeof schema.additionalProperties === 'object')
    walkSchema({ schema: schema.additionalProperties, file }, `${path}{}`, visit);
}
