import type { JsonObject, JsonValue, ScalarSource } from '../source/document.js';
import type { Fix } from '../source/finding.js';
import { type SchemaRule, schemaRules } from './schema-rules.js';
import { didYouMean, isCertainly, isSameWord, isSnakeCaseOf } from './suggest.js';
import type { KnownFields, SchemaError } from './validators.generated.js';

/** What a fault means in words; `at` is a further step to the place to show. */
export interface Description {
  readonly rule: SchemaRule;
  readonly message: string;
  readonly help?: string;
  readonly at?: string;
  /** The correction, where there is no doubt about it. */
  readonly fix?: Fix;
}

/** A fault and its place: the path as text, the value there, and who ignores fields it does not know. */
export interface Fault {
  readonly error: SchemaError;
  readonly where: string;
  readonly value: JsonValue | undefined;
  readonly reader?: string;
  /** How the value is written, when it is a scalar. */
  readonly source?: ScalarSource;
}

/** Puts a fault into words. */
export function describe({ error, where, value, reader, source }: Fault): Description {
  switch (error.keyword) {
    case 'closed':
      return unknownField(error.params.field, error.params.known, { where, value, reader });
    case 'choice':
      return unknownValue(error.params.choices, where, value);
    case 'exclusive':
      return exclusiveFields(error.params.fields, where, value);
    case 'required':
      return {
        rule: schemaRules.missingField,
        message: `${where === '' ? '' : `${where}: `}the required field ${quote(error.params.missingProperty)} is missing`,
      };
    case 'type':
      return wrongType([error.params.type].flat(), { where, value, source });
    case 'pattern':
      return malformed(error.params.pattern, where, value);
    case 'minimum':
    case 'maximum': {
      const bound = error.keyword === 'minimum' ? 'at least' : 'at most';
      return {
        rule: schemaRules.outOfBounds,
        message: `${where}: expected ${bound} ${error.params.limit}, got ${show(value)}`,
      };
    }
    default:
      return { rule: schemaRules.outOfBounds, message: `${where}: ${sizeFault(error.keyword, error.params.limit)}` };
  }
}

function unknownField(field: string, known: KnownFields, { where, value, reader }: Omit<Fault, 'error'>): Description {
  const place = where === '' ? 'the object' : where;
  const message = `${place} has no field ${quote(field)}${reader === undefined ? '' : `; ${reader} ignores it`}`;
  const fix = fieldFix(field, known, value);
  return { rule: schemaRules.unknownField, message, help: fieldHelp(field, known, value), at: field, fix };
}

function fieldFix(field: string, known: KnownFields, value: JsonValue | undefined): Fix | undefined {
  const near = didYouMean(field, Object.keys(known));
  const isFree = near !== undefined && (value as JsonObject | undefined)?.[near] === undefined;
  return isFree && isCertainly(field, near) ? { kind: 'rename-key', key: near } : undefined;
}

function fieldHelp(field: string, known: KnownFields, value: JsonValue | undefined): string | undefined {
  const names = Object.keys(known);
  const near = didYouMean(field, names);
  if (near !== undefined && isSnakeCaseOf(field, near)) return `fields are written in camelCase: ${near}`;
  const owner = names.find((name) => known[name] !== 0 && known[name]?.includes(field));
  if (owner !== undefined && near === undefined) return `${field} belongs under ${owner}`;
  if (near === undefined) return `known fields: ${names.join(', ')}`;
  const taken = value !== undefined && (value as JsonObject)[near] !== undefined;
  return taken ? `did you mean ${near}? It is also set here` : `did you mean ${near}?`;
}

function unknownValue(choices: readonly (string | number)[], where: string, value: JsonValue | undefined): Description {
  const list = choices.join(', ');
  const near = typeof value === 'string' ? didYouMean(value, choices.map(String)) : undefined;
  return {
    rule: schemaRules.unknownValue,
    message: `${where}: expected ${choices.length === 1 ? list : `one of ${list}`}, got ${show(value)}`,
    help: near === undefined ? undefined : `did you mean ${near}?`,
    fix: near !== undefined && isSameWord(String(value), near) ? { kind: 'replace-value', value: near } : undefined,
  };
}

function exclusiveFields(fields: readonly string[], where: string, value: JsonValue | undefined): Description {
  const set = fields.filter((field) => (value as JsonObject)[field] !== undefined);
  return {
    rule: schemaRules.exclusiveFields,
    message: `${where}: set exactly one of ${join(fields, 'or')}; ${join(set, 'and')} are set`,
    at: set[1],
  };
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a string',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
};

type Place = Pick<Fault, 'where' | 'value' | 'source'>;

function wrongType(types: readonly string[], place: Place): Description {
  const expected = types.map((type) => typeNames[type] ?? type).join(' or ');
  return {
    rule: schemaRules.wrongType,
    message: `${place.where}: expected ${expected}, got ${showSource(place)}`,
    help: typeHelp(types[0], place),
    fix: typeFix(types[0], place),
  };
}

function typeFix(type: string | undefined, { value, source }: Place): Fix | undefined {
  if (type === 'string' && source?.plain && (typeof value === 'number' || typeof value === 'boolean'))
    return { kind: 'replace-value', value: source.text };
  if ((type === 'integer' || type === 'number') && isNumeric(value))
    return { kind: 'replace-value', value: Number(value) };
  if (type === 'boolean' && (value === 'true' || value === 'false'))
    return { kind: 'replace-value', value: value === 'true' };
  return undefined;
}

function typeHelp(type: string | undefined, { where, value, source }: Place): string | undefined {
  if (type === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
    return `put it in quotes: "${source?.text ?? value}"`;
  if ((type === 'integer' || type === 'number') && isNumeric(value)) return `write ${value.trim()} without quotes`;
  if (type === 'boolean' && (value === 'true' || value === 'false')) return `write ${value} without quotes`;
  if (type === 'array' && value !== null) return 'write it as a list, each item after "- "';
  if (type === 'object' && typeof value === 'number' && where.endsWith('.port'))
    return `write number: ${value} below port`;
  return undefined;
}

/** The value as it is written, and as what YAML reads it where that may surprise: `yes`, `1.10`. */
function showSource({ value, source }: Place): string {
  const isOther =
    source?.plain === true && typeof value !== 'string' && value !== null && source.text !== String(value);
  return isOther ? `${source.text}, which YAML reads as ${show(value)}` : show(value);
}

function isNumeric(value: JsonValue | undefined): value is string {
  return typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value));
}

function malformed(pattern: string, where: string, value: JsonValue | undefined): Description {
  const duration = pattern.includes('ns|us') || pattern.includes('h|m|s|ms');
  return {
    rule: schemaRules.malformedValue,
    message: `${where}: ${show(value)} is not ${duration ? 'a duration' : 'of the form the field asks for'}`,
    help: duration ? 'write numbers with units, e.g. 500ms, 1.5s, 1m30s, 2h' : `it must match ${pattern}`,
  };
}

function sizeFault(keyword: SchemaError['keyword'], limit: number): string {
  const noun = keyword.endsWith('Length') ? 'character' : keyword.endsWith('Items') ? 'item' : 'entry';
  const plural = noun === 'entry' ? 'entries' : `${noun}s`;
  if (keyword.startsWith('min') && limit === 1) return 'must not be empty';
  return `must have at ${keyword.startsWith('min') ? 'least' : 'most'} ${limit} ${limit === 1 ? noun : plural}`;
}

const quote = (text: string): string => JSON.stringify(text);

/** A value as a reader knows it: `the string "eighty"`, `the number 5`, `a list`. */
export function show(value: JsonValue | undefined): string {
  if (value === null) return 'null';
  if (typeof value === 'string') return `the string ${quote(value.length > 60 ? `${value.slice(0, 59)}…` : value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  if (typeof value === 'boolean') return `the boolean ${value}`;
  return Array.isArray(value) ? 'a list' : 'a map';
}

function join(words: readonly string[], last: string): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;
}
