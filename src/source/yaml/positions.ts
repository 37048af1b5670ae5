import type { Path } from '../document.js';
import { isMergeKey, keyText } from './compose.js';
import type { YamlNode } from './node.js';

/** A value of a document and the key that holds it; list items and the root have no key. */
export interface FoundNode {
  readonly node: YamlNode;
  readonly key?: YamlNode;
  /** Whether the whole path exists; otherwise this is the nearest parent that does. */
  readonly exact: boolean;
  /** How many steps of the path were followed. */
  readonly depth: number;
}

/** Finds the node at a path of the document under `root`, through mappings, lists, aliases and merge keys. */
export function createNodeFinder(root: YamlNode): (path: Path) => FoundNode {
  let collected: ReadonlyMap<string, YamlNode> | undefined;
  const anchors: Anchors = (name) => {
    collected ??= collectAnchors(root, new Map());
    return collected.get(name);
  };
  return (path) => followPath(anchors, root, path);
}

type Anchors = (name: string) => YamlNode | undefined;

const MERGE_DEPTH = 20;

function followPath(anchors: Anchors, root: YamlNode, path: Path): FoundNode {
  let found: { node: YamlNode; key?: YamlNode } = { node: root };
  for (const [depth, step] of path.entries()) {
    const parent = dereference(anchors, found.node);
    const child = typeof step === 'number' ? findItem(parent, step) : findEntry(anchors, parent, step, MERGE_DEPTH);
    if (!child) return { ...found, exact: false, depth };
    found = child;
  }
  return { ...found, exact: true, depth: path.length };
}

function findItem(parent: YamlNode | undefined, index: number): { node: YamlNode } | undefined {
  const node = parent?.type === 'sequence' ? parent.items[index] : undefined;
  return node && { node };
}

function findEntry(
  anchors: Anchors,
  parent: YamlNode | undefined,
  name: string,
  mergesLeft: number,
): { node: YamlNode; key: YamlNode } | undefined {
  if (parent?.type !== 'mapping') return undefined;
  for (const { key, value } of parent.entries.toReversed()) {
    const keyNode = dereference(anchors, key);
    if (keyNode && keyText(keyNode) === name && !isMergeKey(key)) return { node: value, key };
    if (!isMergeKey(key) || mergesLeft === 0) continue;
    const merged = findMerged(anchors, value, name, mergesLeft - 1);
    if (merged) return merged;
  }
  return undefined;
}

function findMerged(
  anchors: Anchors,
  source: YamlNode,
  name: string,
  mergesLeft: number,
): ReturnType<typeof findEntry> {
  const target = dereference(anchors, source);
  if (target?.type !== 'sequence') return findEntry(anchors, target, name, mergesLeft);
  for (const item of target.items) {
    const found = findEntry(anchors, dereference(anchors, item), name, mergesLeft);
    if (found) return found;
  }
  return undefined;
}

function dereference(anchors: Anchors, node: YamlNode): YamlNode | undefined {
  return node.type === 'alias' ? anchors(node.name) : node;
}

function collectAnchors(node: YamlNode, anchors: Map<string, YamlNode>): ReadonlyMap<string, YamlNode> {
  if (node.type !== 'alias' && node.anchor !== undefined) anchors.set(node.anchor, node);
  if (node.type === 'sequence') for (const item of node.items) collectAnchors(item, anchors);
  if (node.type === 'mapping') {
    for (const { key, value } of node.entries) {
      collectAnchors(key, anchors);
      collectAnchors(value, anchors);
    }
  }
  return anchors;
}
