import type { JsonObject, JsonValue, Path, SourceDocument } from '../source/document.js';
import type { Finding, Location } from '../source/finding.js';
import { resourceRefOf } from '../source/object-identity.js';
import { describe } from './describe.js';
import { formatPath, pathOf, valueAt } from './path.js';
import type { SchemaRule } from './schema-rules.js';
import type { SchemaError } from './validators.generated.js';

/** Words of a finding that is not about a fault of a validator. */
export interface Report {
  readonly rule: SchemaRule;
  readonly path: Path;
  readonly message: string;
  readonly help?: string;
}

/** A finding at a path of a document. */
export function report(document: SourceDocument, { rule, path, message, help }: Report): Finding {
  return finding(document, rule, { message, help, location: { document, path } });
}

/** A value that was checked, and where it stands. */
export interface CheckedValue {
  readonly document: SourceDocument;
  readonly value: JsonValue;
  /** Path of `value`, or of the text that holds it. */
  readonly path: Path;
  /** True when `value` was parsed from text, which no edit of the document can reach into. */
  readonly isText?: boolean;
}

/** One finding for each fault of `checked.value`. */
export function findingsOf(checked: CheckedValue, errors: readonly SchemaError[]): readonly Finding[] {
  const { document, value } = checked;
  const isAnalysed = isIstio(document.value) && errors.every((error) => isReadable(error, value));
  return errors.map((error) => {
    const isReported = isAnalysed && isAdmissionFault(error, valueAt(value, pathOf(error.instancePath, value)));
    return { ...findingOf(checked, error), upstream: isReported ? ['IST0106'] : undefined };
  });
}

function findingOf({ document, value, path, isText }: CheckedValue, error: SchemaError): Finding {
  const inner = pathOf(error.instancePath, value);
  const isMeshConfig = isText === true || inner[1] === 'meshConfig';
  const { rule, message, help, at, fix } = describe({
    error,
    where: formatPath(inner),
    value: valueAt(value, inner),
    source: isText === true ? undefined : document.scalarAt?.([...path, ...inner]),
    reader: isMeshConfig ? 'istiod' : 'the API server',
  });
  const unknown = error.keyword === 'closed';
  const location: Location = {
    document,
    path: [...path, ...inner, ...(at === undefined ? [] : [at])],
    at: unknown ? 'key' : 'value',
  };
  const severity = unknown && isMeshConfig ? 'warning' : rule.severity;
  return {
    ...finding(document, rule, { message, help, location }),
    severity,
    fix: isText === true ? undefined : fix,
  };
}

/** Mirrors what Istio's own validation finds when no API server has refused the object before. */
function isAdmissionFault({ keyword }: SchemaError, value: JsonValue | undefined): boolean {
  if (keyword === 'type') return value === null;
  return ['pattern', 'required', 'minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems'].includes(
    keyword,
  );
}

const SIGNED = new Set([
  ...['concurrency', 'initialDelaySeconds', 'timeoutSeconds', 'periodSeconds', 'successThreshold', 'failureThreshold'],
  ...['percent', 'minimumPercent', 'randomSamplingPercentage', 'aggression'],
]);

/** Whether istioctl can read an object with this fault; of one that it cannot read it analyses nothing. */
function isReadable(error: SchemaError, value: JsonValue): boolean {
  const inner = pathOf(error.instancePath, value);
  switch (error.keyword) {
    case 'type':
      return valueAt(value, inner) === null;
    case 'choice':
    case 'exclusive':
      return false;
    case 'pattern':
      return !error.params.pattern.includes('ns|us');
    case 'minimum':
      return error.params.limit !== 0 || SIGNED.has(String(inner.at(-1)));
    case 'maximum':
      return error.params.limit <= 0x7ffffffe;
    default:
      return true;
  }
}

function isIstio({ apiVersion }: JsonObject): boolean {
  return typeof apiVersion === 'string' && apiVersion.includes('.istio.io/');
}

function finding(
  document: SourceDocument,
  { code, rule, severity }: SchemaRule,
  rest: Pick<Finding, 'message' | 'help' | 'location'>,
): Finding {
  return { code, rule, severity, resource: resourceRefOf(document), ...rest };
}
