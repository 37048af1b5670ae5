import { YAMLException } from 'js-yaml';
import type { YamlNode } from './node.js';
import { parseFast } from './parse-fast.js';

/**
 * Parses a document in which lines of a flow collection or of a quoted string are indented less than YAML wants, such as a
 * pasted certificate. Go's parser takes them as they are; blanks put before them change no value. Nothing when that does not help.
 */
export function parseUnderIndented(text: string, failure: YAMLException): YamlNode | undefined {
  let indented = text;
  const lines: number[] = [];
  let error = failure;
  while (isUnderIndented(error) && lines.length < LINE_LIMIT) {
    const lineStart = indented.lastIndexOf('\n', (error.mark?.position ?? 0) - 1) + 1;
    if (lineStart <= (lines.at(-1) ?? 0)) return undefined;
    lines.push(lineStart);
    indented = indented.slice(0, lineStart) + INDENT + indented.slice(lineStart);
    try {
      const root = parseFast(indented);
      return root && moveNode(root, lines);
    } catch (next) {
      if (!(next instanceof YAMLException)) throw next;
      error = next;
    }
  }
  return undefined;
}

const INDENT = ' '.repeat(100);
const LINE_LIMIT = 500;

function isUnderIndented({ reason }: YAMLException): boolean {
  return reason === 'deficient indentation';
}

function moveNode(node: YamlNode, lines: readonly number[]): YamlNode {
  const range = { start: originalOffset(node.start, lines), end: originalOffset(node.end, lines) };
  switch (node.type) {
    case 'mapping': {
      const entries = node.entries.map(({ key, value }) => ({
        key: moveNode(key, lines),
        value: moveNode(value, lines),
      }));
      return { ...node, ...range, entries };
    }
    case 'sequence':
      return { ...node, ...range, items: node.items.map((item) => moveNode(item, lines)) };
    default:
      return { ...node, ...range };
  }
}

/** `lines` are offsets in the text with the blanks, each of which lies before the next. */
function originalOffset(offset: number, lines: readonly number[]): number {
  const before = lines.findIndex((line) => line >= offset);
  const count = before === -1 ? lines.length : before;
  return offset - count * INDENT.length;
}
