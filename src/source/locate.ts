import type { Path, ScalarSource, SourceDocument, Span } from './document.js';
import type { Location } from './finding.js';

/** The span that a location of a finding points at. */
export function resolveLocation(location: Location): Span {
  return 'span' in location ? location.span : location.document.locate(location.path, location.at);
}

/** The source text of the scalar at a path, and whether it was written without quotes; nothing when no scalar is there. */
export function plainScalarAt(document: SourceDocument, path: Path): ScalarSource | undefined {
  return document.scalarAt?.(path);
}
