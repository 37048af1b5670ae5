import { compareText } from '../model/order.js';
import { isClusterScoped, resourceKindOf } from '../model/resource-set.js';
import { formatPath } from '../schema/path.js';
import type { Path, SourceDocument, Span } from '../source/document.js';
import type { Finding, ResourceRef } from '../source/finding.js';
import { resolveLocation } from '../source/locate.js';

/** A finding with its place in a file. */
export interface PlacedFinding extends Omit<Finding, 'location' | 'related'> {
  readonly span: Span;
  /** The document it is about; none for a document that cannot be read. */
  readonly document?: SourceDocument;
  /** Steps to the value inside the document. */
  readonly steps?: Path;
  /** The same as text, `spec.hosts[0]`. */
  readonly path?: string;
  readonly related: readonly { readonly message: string; readonly span: Span }[];
}

const DEFAULT_NAMESPACE = 'default';

/** Finds the place of each finding in its file, drops repetitions and sorts by file, place and code. */
export function placeFindings(findings: readonly Finding[]): readonly PlacedFinding[] {
  const unique = new Map<string, PlacedFinding>();
  for (const finding of findings) {
    const placed = placeFinding(finding);
    const { span } = placed;
    const key = [span.file, span.line, span.column, placed.code, placed.message].join('\n');
    if (!unique.has(key)) unique.set(key, placed);
  }
  return [...unique.values()].sort(comparePlaces);
}

function placeFinding({ location, related = [], ...finding }: Finding): PlacedFinding {
  const placed = {
    ...finding,
    span: resolveLocation(location),
    related: related.map((other) => ({ message: other.message, span: resolveLocation(other.location) })),
  };
  if ('span' in location) return placed;
  const { document, path } = location;
  return {
    ...placed,
    document,
    steps: path,
    path: formatPath(path),
    resource: finding.resource && withNamespace(finding.resource, document),
  };
}

/** Namespaced objects without a namespace go to `default`. */
function withNamespace(resource: ResourceRef, { value }: SourceDocument): ResourceRef {
  if (resource.namespace !== undefined || typeof value.apiVersion !== 'string') return resource;
  const kind = resourceKindOf({ apiVersion: value.apiVersion, kind: resource.kind });
  return kind === undefined || isClusterScoped(kind) ? resource : { ...resource, namespace: DEFAULT_NAMESPACE };
}

/** Orders by file, place and code. */
export function comparePlaces(a: PlacedFinding, b: PlacedFinding): number {
  return (
    compareText(a.span.file, b.span.file) ||
    a.span.line - b.span.line ||
    a.span.column - b.span.column ||
    compareText(a.code, b.code) ||
    compareText(a.message, b.message)
  );
}
