import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
} from 'yaml';
import type { ParseResult, ScalarNode, YamlNode } from './node.js';
import { describeSyntaxError } from './syntax-errors.js';

/** Parses one document with the slower parser, which says what is wrong with it; `failedAt` is where the fast parser stopped. */
export function parseCarefully(text: string, failedAt: number): ParseResult {
  const document = parseDocument(text, {
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  const [error] = document.errors;
  if (error)
    return {
      ok: false,
      error: describeSyntaxError(
        text,
        { code: error.code, message: error.message, pos: error.pos, failedAt },
        document,
      ),
    };
  return { ok: true, root: convertRoot(document) };
}

function convertRoot({ contents }: Document): YamlNode | undefined {
  if (!contents) return undefined;
  const root = convertNode(contents, 0);
  return root.type === 'scalar' && root.plain && root.text === '' ? undefined : root;
}

/** `position` stands in for nodes without text of their own. */
function convertNode(node: unknown, position: number): YamlNode {
  if (isAlias(node)) return { type: 'alias', name: node.source, ...rangeOf(node, position) };
  if (isMap(node)) {
    const range = rangeOf(node, position);
    const entries = node.items.map((pair) => {
      const key = convertNode(pair.key, range.start);
      return { key, value: convertNode(pair.value, key.end) };
    });
    return { type: 'mapping', entries, anchor: node.anchor, ...range };
  }
  if (isSeq(node)) {
    const range = rangeOf(node, position);
    return {
      type: 'sequence',
      items: node.items.map((item) => convertItem(item, range.start)),
      anchor: node.anchor,
      ...range,
    };
  }
  if (isScalar(node)) return convertScalar(node, position);
  return { type: 'scalar', text: '', plain: true, start: position, end: position };
}

/** An item of a flow sequence may be a lone `key: value` pair. */
function convertItem(item: unknown, position: number): YamlNode {
  if (!isPair(item)) return convertNode(item, position);
  const key = convertNode(item.key, position);
  const value = convertNode(item.value, key.end);
  return { type: 'mapping', entries: [{ key, value }], start: key.start, end: value.end };
}

function convertScalar(node: Scalar, position: number): ScalarNode {
  return {
    type: 'scalar',
    text: typeof node.value === 'string' ? node.value : '',
    plain: node.type === undefined || node.type === 'PLAIN',
    tag: node.tag === undefined ? undefined : shortTag(node.tag),
    anchor: node.anchor,
    ...rangeOf(node, position),
  };
}

function shortTag(tag: string): string {
  return tag.startsWith('tag:yaml.org,2002:') ? `!<${tag}>` : tag;
}

function rangeOf(node: Node, position: number): { start: number; end: number } {
  const [start, end] = node.range ?? [position, position];
  return isCollection(node) || start !== end ? { start, end } : { start: position, end: position };
}
