import type { SourceDocument } from '../../source/document.js';
import { isRecord } from '../../source/json-fields.js';
import type { Suppression, SuppressionReader } from './suppression.js';

/** The annotation of mesh itself: codes or names with commas between them. */
const IGNORE_ANNOTATION = 'mesh/ignore';

const READERS: ReadonlyMap<string, SuppressionReader> = new Map([
  [IGNORE_ANNOTATION, 'mesh'],
  ['galley.istio.io/analyze-suppress', 'istioctl'],
  ['kiali.io/ignore-validations', 'kiali'],
]);

/** Reads the annotations of an object that ask for silence, those for `istioctl analyze` and Kiali included. */
export function readAnnotationSuppressions(document: SourceDocument): readonly Suppression[] {
  const { metadata } = document.value;
  const annotations = isRecord(metadata) && isRecord(metadata.annotations) ? metadata.annotations : {};
  const suppressions: Suppression[] = [];
  for (const [annotation, value] of Object.entries(annotations)) {
    const reader = READERS.get(annotation);
    if (reader === undefined || typeof value !== 'string') continue;
    const span = document.locate(['metadata', 'annotations', annotation]);
    for (const name of namesIn(value, reader)) {
      suppressions.push({ reader, scope: { kind: 'object', document }, name, reason: undefined, span });
    }
  }
  return suppressions;
}

/** Kiali takes an empty list as all of its checks. */
function namesIn(value: string, reader: SuppressionReader): readonly string[] {
  const names = value
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names.length === 0 && reader === 'kiali' ? ['*'] : names;
}
