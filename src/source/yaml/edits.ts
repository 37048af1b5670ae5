import type { JsonObject, JsonValue, Path, SourceDocument, Span } from '../document.js';
import type { Fix } from '../finding.js';
import { resolvePlainScalar } from './scalars.js';

/** A piece of a file's text and what takes its place. Offsets count UTF-16 units. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The edit of a file that carries out a fix of the value at `path`; everything around it stays as it is written.
 * Nothing where the place is not written in a way that can be edited safely.
 */
export function editFor(fileText: string, document: SourceDocument, path: Path, fix: Fix): TextEdit | undefined {
  const file: EditedFile = { text: fileText, lineStarts: lineStartsOf(fileText) };
  switch (fix.kind) {
    case 'rename-key':
      return renameKey(file, document, path, fix.key);
    case 'replace-value':
      return replaceValue(file, document, path, fix.value);
    case 'remove':
      return remove(file, document, path);
  }
}

/** The text after the edits; of edits that touch one another the first counts. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  let result = '';
  let position = 0;
  for (const { start, end, text: replacement } of sorted) {
    if (start < position) continue;
    result += text.slice(position, start) + replacement;
    position = end;
  }
  return result + text.slice(position);
}

interface EditedFile {
  readonly text: string;
  readonly lineStarts: readonly number[];
}

function lineStartsOf(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

function rangeOf({ lineStarts }: EditedFile, span: Span): { readonly start: number; readonly end: number } {
  const offset = (line: number, column: number): number => (lineStarts[line - 1] ?? 0) + column - 1;
  return { start: offset(span.line, span.column), end: offset(span.endLine, span.endColumn) };
}

function renameKey(file: EditedFile, document: SourceDocument, path: Path, key: string): TextEdit | undefined {
  const { start, end } = rangeOf(file, document.locate(path, 'key'));
  const written = file.text.slice(start, end);
  const quote = /^["']/.exec(written)?.[0] ?? '';
  if (written !== `${quote}${String(path.at(-1))}${quote}`) return undefined;
  return { start, end, text: `${quote}${key}${quote}` };
}

function replaceValue(
  file: EditedFile,
  document: SourceDocument,
  path: Path,
  value: string | number | boolean,
): TextEdit | undefined {
  const scalar = document.scalarAt?.(path);
  const { start, end } = rangeOf(file, document.locate(path));
  const written = file.text.slice(start, end);
  if (scalar === undefined || written !== scalar.text || /^[|>]/.test(written) || written.includes('\n'))
    return undefined;
  const quote = scalar.plain ? undefined : written.charAt(0);
  return { start, end, text: writeScalar(value, quote, isJson(file.text)) };
}

function isJson(text: string): boolean {
  return /^\s*[[{]/.test(text);
}

function writeScalar(value: string | number | boolean, quote: string | undefined, mustQuote: boolean): string {
  if (typeof value !== 'string') return String(value);
  if (quote === "'") return `'${value.replaceAll("'", "''")}'`;
  const staysPlain =
    quote === undefined && !mustQuote && /^[\w/][\w./-]*$/.test(value) && resolvePlainScalar(value) === value;
  return staysPlain ? value : JSON.stringify(value);
}

/** Only a value with lines of its own, in a collection that keeps other entries, can go without a trace. */
function remove(file: EditedFile, document: SourceDocument, path: Path): TextEdit | undefined {
  const parent = valueAt(document.value, path.slice(0, -1));
  const size = Array.isArray(parent) ? parent.length : Object.keys(parent ?? {}).length;
  if (size < 2) return undefined;
  const start = rangeOf(file, document.locate(path, 'key')).start;
  const end = rangeOf(file, document.locate(path)).end;
  const lineStart = file.text.lastIndexOf('\n', start - 1) + 1;
  const newline = file.text.indexOf('\n', end);
  const lineEnd = newline === -1 ? file.text.length : newline + 1;
  const before = file.text.slice(lineStart, start);
  const after = file.text.slice(end, lineEnd);
  const isAlone = Array.isArray(parent) ? /^\s*-\s+$/.test(before) : /^\s*$/.test(before);
  return isAlone && /^\s*(?:#.*)?\s*$/.test(after) ? { start: lineStart, end: lineEnd, text: '' } : undefined;
}

function valueAt(root: JsonObject, path: Path): readonly JsonValue[] | JsonObject | undefined {
  let value: JsonValue | undefined = root;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Array.isArray(value) ? value[Number(step)] : (value as JsonObject)[step];
  }
  return typeof value === 'object' && value !== null ? (value as JsonObject) : undefined;
}
