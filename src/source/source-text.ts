import type { Span } from './document.js';

/** The text of one file, and where its offsets are. */
export interface SourceText {
  /** The path as the user gave it; `-` is standard input. */
  readonly file: string;
  readonly text: string;
  /** The span between two offsets; lines are counted when the first span is asked for. */
  spanOf(start: number, end: number): Span;
}

/** Wraps the text of a file. Byte order marks are dropped: one may start every part of files that were joined. */
export function createSourceText(file: string, rawText: string): SourceText {
  const text = rawText.includes('\uFEFF') ? rawText.replace(/^\uFEFF/gm, '') : rawText;
  let lineStarts: readonly number[] | undefined;
  return {
    file,
    text,
    spanOf(start, end) {
      lineStarts ??= findLineStarts(text);
      const from = positionOf(lineStarts, start);
      const to = positionOf(lineStarts, Math.max(start, end));
      return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    },
  };
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) starts.push(index + 1);
  return starts;
}

function positionOf(lineStarts: readonly number[], offset: number): { line: number; column: number } {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1 };
}
