import type { SourceDocument } from '../source/document.js';
import type { Finding } from '../source/finding.js';

/** The document that a finding is in; nothing for one that has only a place in a file. */
export function documentOf({ location }: Pick<Finding, 'location'>): SourceDocument | undefined {
  return 'document' in location ? location.document : undefined;
}

/** The documents of the other places that a finding names. */
export function relatedDocuments({ related = [] }: Finding): readonly SourceDocument[] {
  return related.flatMap((other) => documentOf(other) ?? []);
}
