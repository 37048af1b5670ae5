import type { Path, SourceDocument } from '../source/document.js';

/** Where a resource was written; derived objects have none. */
export interface Origin {
  readonly document: SourceDocument;
  readonly path: Path;
}
