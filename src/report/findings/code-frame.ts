import type { Span } from '../../source/document.js';
import type { Paint, Palette } from '../color.js';

/** A piece of text to show, and what to say about it. */
export interface FrameLabel {
  readonly span: Span;
  readonly text: string;
  readonly mark: '^' | '-';
  readonly paint: Paint;
}

const WIDTH = 110;
const CONTEXT = 2;

/** Finds the lines of files; each file is split once. */
export function lineReader(texts: ReadonlyMap<string, string>): (file: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (file) => {
    const lines = known.get(file) ?? (texts.get(file) ?? '').split('\n').map((line) => line.replace(/\r$/, ''));
    known.set(file, lines);
    return lines;
  };
}

/** Lines of one file with labelled marks below them; `gutter` is the width of the widest line number. */
export function codeFrame(
  lines: readonly string[],
  labels: readonly FrameLabel[],
  { gutter, colors }: { readonly gutter: number; readonly colors: Palette },
): readonly string[] {
  const sorted = [...labels].sort((a, b) => a.span.line - b.span.line || a.span.column - b.span.column);
  const margin = (number: number | undefined, separator = '|'): string =>
    colors.faint(`${String(number ?? '').padStart(gutter)} ${separator}`);
  const frame: string[] = [];
  let last = 0;
  for (const label of sorted) {
    const from = Math.max(last + 1, contextStart(lines, label.span.line));
    if (last > 0 && from > last + 1) frame.push(margin(undefined, ':'));
    for (let line = from; line <= label.span.line; line++)
      frame.push(`${margin(line)} ${visible(lines[line - 1] ?? '')}`.trimEnd());
    frame.push(`${margin(undefined)} ${marks(lines[label.span.line - 1] ?? '', label)}`);
    last = Math.max(last, label.span.line);
  }
  return frame;
}

/** Lines before the first marked one show where it belongs; a document's start ends them. */
function contextStart(lines: readonly string[], line: number): number {
  let start = line;
  while (start > Math.max(1, line - CONTEXT) && !/^---/.test(lines[start - 2] ?? '')) start--;
  return start;
}

function visible(line: string): string {
  const text = line.replaceAll('\t', ' ');
  return text.length > WIDTH ? `${text.slice(0, WIDTH - 1)}…` : text;
}

function marks(line: string, { span, text, mark, paint }: FrameLabel): string {
  const end = span.endLine === span.line ? span.endColumn : line.trimEnd().length + 1;
  const start = Math.min(span.column, WIDTH);
  const width = Math.max(1, Math.min(end, WIDTH + 1) - start);
  return `${' '.repeat(start - 1)}${paint(`${mark.repeat(width)}${text === '' ? '' : ` ${text}`}`)}`;
}
