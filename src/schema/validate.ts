import type { JsonObject, SourceDocument } from '../source/document.js';
import type { Finding } from '../source/finding.js';
import { isRecord } from '../source/json-fields.js';
import { type CheckedValue, findingsOf, report } from './findings.js';
import { identify } from './identify.js';
import { withoutNulls } from './nulls.js';
import type { KnownResource } from './types/index.js';
import type { MeshConfig, ProxyConfigSettings } from './types/mesh-config.js';
import {
  type KindSchema,
  meshConfig,
  proxySettings,
  type SchemaError,
  type Validator,
} from './validators.generated.js';

export type SchemaResult =
  /** Nothing mesh reads. */
  | { readonly kind: 'unknown' }
  /** The findings tell what is ignored or refused; every field that is there has the right type. */
  | { readonly kind: 'valid'; readonly resource: KnownResource; readonly findings: readonly Finding[] }
  | { readonly kind: 'invalid'; readonly findings: readonly Finding[] };

/** Checks a document against the schema of its kind and hands it back as a typed resource. */
export function validateDocument(document: SourceDocument): SchemaResult {
  const { apiVersion, kind } = document.value;
  if (typeof apiVersion !== 'string' || typeof kind !== 'string' || apiVersion === '' || kind === '')
    return { kind: 'unknown' };
  if (kind.endsWith('List') && Array.isArray(document.value.items)) return { kind: 'unknown' };
  const identity = identify(apiVersion, kind);
  if (identity.is === 'foreign') return { kind: 'unknown' };
  if (identity.is === 'known') return check(document, identity.schema);
  const { rule, field, message, help } = identity;
  return { kind: 'invalid', findings: [report(document, { rule, path: [field], message, help })] };
}

/** Checks a MeshConfig, e.g. parsed from the ConfigMap `istio`. Unknown fields are warnings, as istiod ignores them. */
export function validateMeshConfig(config: CheckedValue): readonly Finding[] {
  return validatePart(config, meshConfig);
}

/** Checks the settings of a proxy, e.g. parsed from the annotation `proxy.istio.io/config`. */
export function validateProxySettings(settings: CheckedValue): readonly Finding[] {
  return validatePart(settings, proxySettings);
}

/** A MeshConfig in which each known field has its type, whatever else is wrong with it; nothing for another value. */
export function asMeshConfig(value: unknown): MeshConfig | undefined {
  return hasTypes(value, meshConfig) ? (withoutNulls(value) as MeshConfig) : undefined;
}

/** The same for the settings of a proxy. */
export function asProxySettings(value: unknown): ProxyConfigSettings | undefined {
  return hasTypes(value, proxySettings) ? (withoutNulls(value) as ProxyConfigSettings) : undefined;
}

function hasTypes(value: unknown, validate: Validator): value is JsonObject {
  if (!isRecord(value)) return false;
  return (
    validate(withoutNulls(value as JsonObject)) || (validate.errors ?? []).every((error) => isHarmless(error, true))
  );
}

function validatePart(part: CheckedValue, validate: Validator): readonly Finding[] {
  const value = isRecord(part.value) ? withoutNulls(part.value) : part.value;
  return validate(value) ? [] : findingsOf({ ...part, value }, validate.errors ?? []);
}

function check(document: SourceDocument, { hasSpec, validate }: KindSchema): SchemaResult {
  const value = withoutNulls(document.value);
  const errors = validate(value) ? [] : (validate.errors ?? []);
  const findings = findingsOf({ document, value, path: [] }, errors);
  const isIstio = String(value.apiVersion).includes('.istio.io/');
  const usable = errors.every((error) => isHarmless(error, isIstio));
  return usable ? { kind: 'valid', resource: toResource(value, hasSpec), findings } : { kind: 'invalid', findings };
}

/** The API server refuses more than this, but the rest of the object still has its meaning and is worth checking. */
function isHarmless({ keyword, instancePath, params }: SchemaError, isIstio: boolean): boolean {
  switch (keyword) {
    case 'type':
    case 'choice':
    case 'exclusive':
      return false;
    case 'required':
      return isIstio && (instancePath !== '' || params.missingProperty === 'spec');
    case 'pattern':
      return !params.pattern.includes('ns|us');
    default:
      return true;
  }
}

function toResource(value: JsonObject, hasSpec: boolean): KnownResource {
  const { metadata = {}, spec } = value;
  const complete = isRecord(metadata) && metadata.name !== undefined && (spec !== undefined || !hasSpec);
  const resource = complete
    ? value
    : {
        ...value,
        metadata: isRecord(metadata) ? { ...metadata, name: metadata.name ?? metadata.generateName ?? '' } : metadata,
        ...(hasSpec ? { spec: spec ?? {} } : {}),
      };
  // The validator of the kind has accepted the value; fields it does not know are left in and never read.
  return resource as unknown as KnownResource;
}
