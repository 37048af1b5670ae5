import {
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from 'js-yaml';
import { type AliasNode, MAX_DEPTH, type MappingEntry, type ScalarNode, type YamlNode } from './node.js';

/** Parses one document with the fast parser. Throws when the text is no YAML; `parseCarefully` then says why. */
export function parseFast(text: string): YamlNode | undefined {
  let first: YamlNode | undefined;
  readStream(text, (root) => {
    first ??= root;
  });
  return first;
}

/** Parses a stream with the fast parser and hands over the root of each document that is not empty. Throws like `parseFast`. */
export function readStream(text: string, onDocument: (root: YamlNode) => void): void {
  const reader: Reader = { text, events: parseEvents(text, { maxDepth: MAX_DEPTH }), next: 0, end: 0 };
  while (reader.events[reader.next]?.type === EVENT_ID.DOCUMENT) {
    reader.next++;
    reader.end = 0;
    const root = readNode(reader);
    reader.next++;
    if (root.type !== 'scalar' || root.end > 0) onDocument(root);
  }
}

interface Reader {
  readonly text: string;
  readonly events: readonly Event[];
  next: number;
  /** Where the last node that has text ended. */
  end: number;
}

const ABSENT = -1;

function readNode(reader: Reader): YamlNode {
  const event = reader.events[reader.next++];
  switch (event?.type) {
    case EVENT_ID.MAPPING: {
      const anchor = anchorOf(reader, event);
      const entries = readEntries(reader);
      return {
        type: 'mapping',
        start: event.start,
        end: collectionEnd(reader, event.start, event.style),
        entries,
        anchor,
      };
    }
    case EVENT_ID.SEQUENCE: {
      const anchor = anchorOf(reader, event);
      const items = readUntilPop(reader);
      return {
        type: 'sequence',
        start: event.start,
        end: collectionEnd(reader, event.start, event.style),
        items,
        anchor,
      };
    }
    case EVENT_ID.ALIAS:
      return readAlias(reader, event.anchorStart, event.anchorEnd);
    case EVENT_ID.SCALAR:
      return readScalar(reader, event);
    default:
      throw new Error('unexpected event in a YAML document');
  }
}

function readUntilPop(reader: Reader): YamlNode[] {
  const nodes: YamlNode[] = [];
  while (reader.events[reader.next]?.type !== EVENT_ID.POP) nodes.push(readNode(reader));
  reader.next++;
  return nodes;
}

function readEntries(reader: Reader): MappingEntry[] {
  const entries: MappingEntry[] = [];
  while (reader.events[reader.next]?.type !== EVENT_ID.POP) {
    const key = readNode(reader);
    entries.push({ key, value: readNode(reader) });
  }
  reader.next++;
  return entries;
}

function readAlias(reader: Reader, start: number, end: number): AliasNode {
  reader.end = end;
  return { type: 'alias', name: reader.text.slice(start, end), start: start - 1, end };
}

function readScalar(reader: Reader, event: ScalarEvent): ScalarNode {
  const { style, tagStart, tagEnd } = event;
  const [start, end] = scalarRange(reader, event);
  reader.end = end;
  return {
    type: 'scalar',
    text: getScalarValue(reader.text, event),
    plain: style === SCALAR_STYLE.PLAIN,
    start,
    end,
    tag: tagStart === ABSENT ? undefined : reader.text.slice(tagStart, tagEnd),
    anchor: anchorOf(reader, event),
  };
}

function scalarRange(reader: Reader, event: ScalarEvent): [start: number, end: number] {
  const { valueStart, valueEnd, style } = event;
  if (valueStart === ABSENT) return [reader.end, reader.end];
  if (style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED)
    return [valueStart - 1, valueEnd + 1];
  if (style === SCALAR_STYLE.PLAIN) return [valueStart, valueEnd];
  const header = reader.text.slice(reader.end, valueStart).search(/[|>][-+0-9]*[ \t]*(?:#.*)?\r?\n?$/);
  return [header === -1 ? valueStart : reader.end + header, trimLineBreaks(reader.text, valueStart, valueEnd)];
}

function trimLineBreaks(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[\r\n]/.test(text.charAt(last - 1))) last--;
  return last;
}

function anchorOf(
  reader: Reader,
  event: { readonly anchorStart: number; readonly anchorEnd: number },
): string | undefined {
  return event.anchorStart === ABSENT ? undefined : reader.text.slice(event.anchorStart, event.anchorEnd);
}

/** A flow collection ends behind its bracket, which no event carries: only blanks, comments and a comma can come before it. */
function collectionEnd(reader: Reader, start: number, style: number): number {
  if (style === COLLECTION_STYLE.FLOW && /[[{]/.test(reader.text.charAt(start))) {
    const closing = /(?:[\s,:]|#[^\n]*)*[\]}]?/y;
    closing.lastIndex = Math.max(reader.end, start + 1);
    closing.test(reader.text);
    reader.end = Math.max(closing.lastIndex, start + 1);
  }
  return Math.max(reader.end, start);
}
