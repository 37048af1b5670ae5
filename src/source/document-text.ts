import type { Path, Span } from './document.js';
import type { SourceText } from './source-text.js';
import type { TextRange } from './split-documents.js';
import { parseForPositions } from './yaml/parse.js';
import { createNodeFinder, type FoundNode } from './yaml/positions.js';

/** The text of one document inside its file. Offsets count from the start of the document. */
export interface DocumentText {
  readonly text: string;
  spanOf(start: number, end: number): Span;
  /** The node at a path; parses the document again when it is not among those located last. Nothing for an unreadable document. */
  find(path: Path): FoundNode | undefined;
}

type NodeFinder = (path: Path) => FoundNode | undefined;

/** Cuts one document out of a file. */
export function createDocumentText(source: SourceText, range: TextRange): DocumentText {
  const document: DocumentText = {
    text: source.text.slice(range.start, range.end),
    spanOf: (start, end) => source.spanOf(range.start + start, range.start + end),
    find: (path) => finderFor(document)(path),
  };
  return document;
}

const CACHED_TEXT_LIMIT = 2_000_000;
const recentFinders = new Map<DocumentText, NodeFinder>();
let cachedText = 0;

/** Trees are large, so only those of the documents located last are kept. */
function finderFor(document: DocumentText): NodeFinder {
  const known = recentFinders.get(document);
  if (known) return known;
  const root = parseForPositions(document.text);
  const finder: NodeFinder = root ? createNodeFinder(root) : () => undefined;
  recentFinders.set(document, finder);
  cachedText += document.text.length;
  for (const oldest of recentFinders.keys()) {
    if (cachedText <= CACHED_TEXT_LIMIT || oldest === document) break;
    recentFinders.delete(oldest);
    cachedText -= oldest.text.length;
  }
  return finder;
}
