import { isRecord, type JsonRecord, textAt } from '../../source/json-fields.js';

/** Fields that hold free-form JSON (google.protobuf.Struct), by their snake_case name: kept as they are. */
const FREE_FORM = new Set([
  'attachment_template',
  'default_subset',
  'filter_metadata',
  'json_format',
  'static_layer',
  'typed_json_format',
]);

/** Free-form fields whose name alone does not tell, with their parent. */
const FREE_FORM_BELOW = new Set([
  'node.metadata',
  'transport_socket_matches.match',
  'user_agent_build_version.metadata',
]);

/** Fields that hold a map: its keys are data, its values are messages. */
const MAPS = new Set([
  'args',
  'content_types',
  'context_extensions',
  'custom_tags',
  'dimensions',
  'dynamic_parameters',
  'filter_state_objects',
  'key_values',
  'map',
  'named_endpoints',
  'policies',
  'providers',
  'requirement_map',
  'typed_extension_protocol_options',
  'typed_filter_metadata',
  'typed_per_filter_config',
]);

const FREE_FORM_MESSAGES = /\/(google\.protobuf\.Struct|(udpa|xds)\.type\.v[13]\.TypedStruct)$/;

const snakeCase = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const lowerCamelCase = (key: string): string =>
  key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

function normalizeField(owner: JsonRecord, parent: string, key: string, value: unknown): unknown {
  if (FREE_FORM.has(key) || FREE_FORM_BELOW.has(`${parent}.${key}`)) return value;
  if (key === 'value' && FREE_FORM_MESSAGES.test(textAt(owner, '@type'))) return value;
  if (MAPS.has(key) && isRecord(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, normalizeValue(item, name)]));
  }
  return normalizeValue(value, key);
}

function normalizeValue(value: unknown, parent: string): unknown {
  if (Array.isArray(value)) return value.map((item) => normalizeValue(item, parent));
  return isRecord(value) ? normalizeRecord(value, parent) : value;
}

function normalizeRecord(record: JsonRecord, parent: string): JsonRecord {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [
      key.startsWith('@') ? key : lowerCamelCase(key),
      normalizeField(record, parent, snakeCase(key), value),
    ]),
  );
}

/**
 * A copy of a proto3 JSON document with field names in lowerCamelCase: Envoy's admin interface writes snake_case by default.
 * Keys of maps and of free-form structures stay as they are.
 */
export function normalizeFieldNames(document: JsonRecord): JsonRecord {
  return normalizeRecord(document, '');
}
