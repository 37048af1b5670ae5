import { YAMLException } from 'js-yaml';
import type { YamlNode } from './node.js';
import { readStream } from './parse-fast.js';

interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Long texts are parsed in pieces, since the parser's events take twenty times the memory of the text. */
const PIECE_LIMIT = 8_000_000;
/** A piece with an error in it is cut down to this many documents, to be parsed one by one. */
const DOCUMENTS_PER_PIECE = 64;

/**
 * Parses consecutive documents of a text and hands over the root of each that is not empty, with its place in `ranges`.
 * Offsets of nodes count from the start of the piece that was parsed. Returns the places of the documents
 * that do not parse and of some next to them.
 *
 * The parser is several times faster on one long text than on many short ones: every call makes objects of a new shape.
 */
export function parseStream(
  text: string,
  ranges: readonly TextRange[],
  onDocument: (place: number, root: YamlNode) => void,
): number[] {
  return ranges.length === 0 ? [] : parsePiece({ text, ranges, onDocument }, 0, ranges.length);
}

interface Stream {
  readonly text: string;
  readonly ranges: readonly TextRange[];
  readonly onDocument: (place: number, root: YamlNode) => void;
}

function parsePiece(stream: Stream, from: number, to: number): number[] {
  const start = stream.ranges[from]?.start ?? 0;
  const end = stream.ranges[to - 1]?.end ?? start;
  const isTooLong = end - start > PIECE_LIMIT && to - from > 1;
  if (!isTooLong && readPiece(stream, from, start, end)) return [];
  if (to - from <= DOCUMENTS_PER_PIECE) return Array.from({ length: to - from }, (_, offset) => from + offset);
  const middle = (from + to) >> 1;
  return [...parsePiece(stream, from, middle), ...parsePiece(stream, middle, to)];
}

function readPiece({ text, ranges, onDocument }: Stream, from: number, start: number, end: number): boolean {
  let place = from;
  try {
    readStream(text.slice(start, end), (root) => {
      while (start + root.start >= (ranges[place]?.end ?? Number.POSITIVE_INFINITY)) place++;
      onDocument(place, root);
    });
    return true;
  } catch (error) {
    if (error instanceof YAMLException) return false;
    throw error;
  }
}
