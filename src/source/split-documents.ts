/** The part of a file's text that holds one document, its `---` line included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Splits a YAML stream at its `---` and `...` lines, which no document can contain at the start of a line. */
export function splitDocuments(text: string): TextRange[] {
  const ranges: TextRange[] = [];
  let start = 0;
  let search = 0;
  for (;;) {
    const marker = nextMarker(text, search);
    if (marker === -1) break;
    const ends = text.charAt(marker) === '.';
    const boundary = ends ? lineAfter(text, marker) : marker;
    search = lineAfter(text, marker);
    if (!ends && isDirectivesOnly(text, start, marker)) continue;
    if (boundary > start) ranges.push({ start, end: boundary });
    start = boundary;
  }
  if (text.length > start) ranges.push({ start, end: text.length });
  return ranges;
}

/** Offset of the next line from `from`, a line start, on that is a document marker. */
function nextMarker(text: string, from: number): number {
  if (isMarker(text, from)) return from;
  const markers = /\n(?:---|\.\.\.)(?=[ \t\r\n]|$)/g;
  markers.lastIndex = Math.max(0, from - 1);
  const match = markers.exec(text);
  return match ? match.index + 1 : -1;
}

function isMarker(text: string, at: number): boolean {
  return /^(?:---|\.\.\.)(?:[ \t\r\n]|$)/.test(text.slice(at, at + 4));
}

function lineAfter(text: string, at: number): number {
  const newline = text.indexOf('\n', at);
  return newline === -1 ? text.length : newline + 1;
}

/** Lines such as `%YAML 1.1` belong to the document whose `---` follows them. */
function isDirectivesOnly(text: string, start: number, end: number): boolean {
  const before = text.slice(start, end);
  return /^%/m.test(before) && before.replaceAll(/^[%#].*$/gm, '').trim() === '';
}
