import type { TextRange } from './split-documents.js';

/** The ranges of the JSON objects that follow one another in a range; the range itself when it holds anything else. */
export function splitJsonValues(text: string, range: TextRange): readonly TextRange[] {
  const ranges: TextRange[] = [];
  let position = range.start;
  for (;;) {
    while (position < range.end && /\s/.test(text.charAt(position))) position++;
    if (position >= range.end) break;
    const end = objectEnd(text, position, range.end);
    if (end === undefined) return [range];
    ranges.push({ start: position, end });
    position = end;
  }
  return ranges.length > 1 ? ranges : [range];
}

const TOKEN = /"(?:[^"\\\n]|\\.)*"|[{}]/g;

/** Where the object that starts at `start` ends; nothing when there is none. */
function objectEnd(text: string, start: number, limit: number): number | undefined {
  if (text.charAt(start) !== '{') return undefined;
  let depth = 0;
  TOKEN.lastIndex = start;
  for (let token = TOKEN.exec(text); token && token.index < limit; token = TOKEN.exec(text)) {
    if (token[0] === '{') depth++;
    if (token[0] === '}') depth--;
    if (depth === 0) return token.index + 1;
  }
  return undefined;
}
