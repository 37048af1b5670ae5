import type { Path } from './document.js';
import { parseForPositions } from './yaml/parse.js';
import { createNodeFinder } from './yaml/positions.js';

/** Offsets into the text of a scalar. */
export interface TextPart {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a value of YAML that a literal block scalar holds, as ConfigMaps do. `block` is the scalar as it is written, with its
 * header; nothing when it is another scalar or holds nothing on the way to `path`.
 */
export function findInBlock(block: string, path: Path, at: 'key' | 'value'): TextPart | undefined {
  const [header = '', ...lines] = block.split('\n');
  if (!header.startsWith('|')) return undefined;
  const indent = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0;
  const content = lines.map((line) => line.slice(indent));
  const root = parseForPositions(content.join('\n'));
  const found = root && createNodeFinder(root)(path);
  if (!found || found.depth === 0) return undefined;
  const isKey = at === 'key' || found.node.end === found.node.start;
  const target = isKey && found.key ? found.key : found.node;
  const removed = removedBefore(content, lines);
  const offset = (position: number): number => header.length + 1 + position + removed(position);
  return { start: offset(target.start), end: offset(target.end) };
}

/** How many characters of indentation were removed before a position of the content. */
function removedBefore(content: readonly string[], lines: readonly string[]): (position: number) => number {
  return (position) => {
    let removed = 0;
    let start = 0;
    for (const [index, line] of content.entries()) {
      if (start > position) break;
      removed += (lines[index]?.length ?? 0) - line.length;
      start += line.length + 1;
    }
    return removed;
  };
}
