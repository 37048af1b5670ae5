import type { JsonObject, Path, SourceDocument } from '../source/document.js';
import type { Finding, ResourceRef } from '../source/finding.js';
import { describe } from './describe.js';
import { identify } from './identify.js';
import { withoutNulls } from './nulls.js';
import { formatPath, pathOf, valueAt } from './path.js';
import { type SchemaRule, schemaRules } from './schema-rules.js';
import type { KnownResource } from './types/index.js';
import type { SchemaError, Validator } from './validators.generated.js';

export type SchemaResult =
  /** A kind mesh does not read. */
  | { readonly kind: 'unknown' }
  /** The findings name fields that are ignored; the rest of the resource is in force. */
  | { readonly kind: 'valid'; readonly resource: KnownResource; readonly findings: readonly Finding[] }
  | { readonly kind: 'invalid'; readonly findings: readonly Finding[] };

/** Checks a document against the schema of its kind and hands it back as a typed resource. */
export function validateDocument(document: SourceDocument): SchemaResult {
  const { apiVersion, kind } = document.value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || apiVersion === '' || kind === '')
    return incomplete(document);
  const identity = identify(apiVersion, kind);
  if (identity.is === 'foreign') return { kind: 'unknown' };
  if (identity.is === 'misspelt') {
    const { rule, field, message, help } = identity;
    return { kind: 'invalid', findings: [finding(document, rule, [field], message, help)] };
  }
  return check(document, identity.schema.validate);
}

/** Checks the value at `path`, which has no kind of its own, such as a MeshConfig inside a ConfigMap. */
export function validatePart(document: SourceDocument, path: Path, validate: Validator): readonly Finding[] {
  const value = valueAt(document.value, path);
  if (value === undefined || validate(value)) return [];
  return findingsOf(document, path, validate.errors ?? []);
}

function check(document: SourceDocument, validate: Validator): SchemaResult {
  const value = withoutNulls(document.value);
  const nameless = missingName(document, value);
  if (validate(value) && nameless.length === 0) return valid(value, []);
  const errors = validate.errors ?? [];
  const findings = [...nameless, ...findingsOf(document, [], errors)];
  const usable = nameless.length === 0 && errors.every((error) => error.keyword === 'closed');
  return usable ? valid(value, findings) : { kind: 'invalid', findings };
}

function valid(value: JsonObject, findings: readonly Finding[]): SchemaResult {
  // The validator of the kind has accepted the value; fields it does not know are left in and never read.
  return { kind: 'valid', resource: value as unknown as KnownResource, findings };
}

function findingsOf(document: SourceDocument, base: Path, errors: readonly SchemaError[]): Finding[] {
  return errors.map((error) => {
    const path = [...base, ...pathOf(error.instancePath, valueAt(document.value, base) ?? {})];
    const { rule, message, help, at } = describe(error, formatPath(path), valueAt(document.value, path));
    return finding(
      document,
      rule,
      at === undefined ? path : [...path, at],
      message,
      help,
      error.keyword === 'closed' ? 'key' : 'value',
    );
  });
}

function missingName(document: SourceDocument, value: JsonObject): Finding[] {
  const metadata = value.metadata;
  if (typeof metadata !== 'object' || metadata === null || Array.isArray(metadata)) return [];
  const { name, generateName } = metadata as JsonObject;
  if ((name !== undefined && name !== '') || generateName !== undefined) return [];
  const message = `${String(value.kind)} has no metadata.name; it cannot be applied`;
  return [finding(document, schemaRules.incompleteObject, ['metadata'], message)];
}

/** A document with one half of a type is a mistake if it looks like an object; with none it is no Kubernetes object. */
function incomplete(document: SourceDocument): SchemaResult {
  const { apiVersion, kind, metadata, spec } = document.value;
  const hasOne = (apiVersion ?? kind ?? '') !== '';
  if (!hasOne || (metadata === undefined && spec === undefined)) return { kind: 'unknown' };
  const field = typeof kind === 'string' && kind !== '' ? 'apiVersion' : 'kind';
  const message = `the object has no ${field}; nothing reads it`;
  return { kind: 'invalid', findings: [finding(document, schemaRules.incompleteObject, [], message)] };
}

function finding(
  document: SourceDocument,
  rule: SchemaRule,
  path: Path,
  message: string,
  help?: string,
  at?: 'key' | 'value',
): Finding {
  const { code, name, severity } = rule;
  return {
    code,
    rule: name,
    severity,
    message,
    help,
    resource: resourceOf(document.value),
    location: { document, path, at },
  };
}

function resourceOf(value: JsonObject): ResourceRef | undefined {
  const { kind, metadata } = value;
  if (typeof kind !== 'string') return undefined;
  const { name, namespace } = typeof metadata === 'object' && metadata !== null ? (metadata as JsonObject) : {};
  return {
    kind,
    name: typeof name === 'string' ? name : '',
    namespace: typeof namespace === 'string' ? namespace : undefined,
  };
}
