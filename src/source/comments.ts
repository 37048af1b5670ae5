import type { Span } from './document.js';
import { createSourceText } from './source-text.js';
import { splitDocuments, type TextRange } from './split-documents.js';
import type { YamlNode } from './yaml/node.js';
import { parseForPositions } from './yaml/parse.js';

/** A comment of a YAML file. */
export interface Comment {
  /** What stands after `#`, without blanks around it. */
  readonly text: string;
  readonly span: Span;
  /** The next line that is neither blank nor a comment; nothing at the end of the file. */
  readonly nextLine: number | undefined;
  /** Whether nothing but blanks comes before it on its line. */
  readonly isAlone: boolean;
}

/** The comments that start with `prefix`; text inside values is no comment. */
export function findComments(file: string, rawText: string, prefix: string): readonly Comment[] {
  if (!rawText.includes(prefix)) return [];
  const { text, spanOf } = createSourceText(file, rawText);
  const isInsideValue = valueFinder(text);
  const comments: Comment[] = [];
  for (const match of text.matchAll(/(?<=^|[ \t])#[ \t]*(.*?)[ \t\r]*$/gm)) {
    const [written, content = ''] = match;
    if (!content.startsWith(prefix) || isInsideValue(match.index)) continue;
    const span = spanOf(match.index, match.index + written.trimEnd().length);
    const lineStart = text.lastIndexOf('\n', match.index - 1) + 1;
    const isAlone = text.slice(lineStart, match.index).trim() === '';
    comments.push({ text: content, span, nextLine: nextContentLine(text, match.index, span.line), isAlone });
  }
  return comments;
}

function nextContentLine(text: string, offset: number, line: number): number | undefined {
  const after = text.slice(offset).split('\n', LOOK_AHEAD).slice(1);
  const distance = after.findIndex((content) => !/^\s*(?:#.*)?$/.test(content));
  return distance === -1 ? undefined : line + 1 + distance;
}

const LOOK_AHEAD = 200;

/** Documents are parsed only where a comment is looked at. */
function valueFinder(text: string): (offset: number) => boolean {
  const ranges = splitDocuments(text);
  const scalars = new Map<TextRange, readonly TextRange[]>();
  return (offset) => {
    const range = ranges.find(({ start, end }) => start <= offset && offset < end);
    if (!range) return false;
    const known = scalars.get(range) ?? scalarRanges(text.slice(range.start, range.end));
    scalars.set(range, known);
    return known.some(({ start, end }) => range.start + start < offset && offset < range.start + end);
  };
}

function scalarRanges(text: string): readonly TextRange[] {
  const root = parseForPositions(text);
  const ranges: TextRange[] = [];
  const visit = (node: YamlNode): void => {
    if (node.type === 'scalar') ranges.push(withHeader(text, node));
    if (node.type === 'sequence') node.items.forEach(visit);
    if (node.type === 'mapping') {
      for (const { key, value } of node.entries) {
        visit(key);
        visit(value);
      }
    }
  };
  if (root) visit(root);
  return ranges;
}

/** A comment behind the header of a block scalar is none of its text. */
function withHeader(text: string, { start, end }: TextRange): TextRange {
  const header = /^[|>][-+0-9]*[ \t]*#.*/.exec(text.slice(start, end));
  return header ? { start: start + header[0].length, end } : { start, end };
}
