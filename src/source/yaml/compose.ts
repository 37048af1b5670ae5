import type { JsonValue } from '../document.js';
import { MAX_DEPTH, type MappingNode, type YamlNode } from './node.js';
import { resolvePlainScalar } from './scalars.js';
import { resolveTaggedScalar } from './tags.js';

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Something in a well-formed document that Kubernetes does not accept. */
export type ContentProblem = Range &
  (
    | { readonly kind: 'duplicate-key'; readonly key: string; readonly first: Range }
    | { readonly kind: 'unknown-alias'; readonly name: string }
    | { readonly kind: 'excessive-aliases' }
    | { readonly kind: 'invalid-node'; readonly reason: string }
  );

export interface Composed {
  readonly value: JsonValue;
  readonly problems: readonly ContentProblem[];
}

/** The value of a document: scalars resolved, aliases and merge keys followed, the last of duplicate keys kept. */
export function composeValue(root: YamlNode): Composed {
  const state: State = { anchors: new Map(), problems: [], weight: 0, aliasWeight: 0, deepest: 0 };
  const value = composeNode(state, root, 0);
  return { value, problems: state.problems };
}

/** The field name that a key node stands for; nothing for a key that is no scalar. */
export function keyText(key: YamlNode): string | undefined {
  if (key.type !== 'scalar') return undefined;
  if (!key.plain || key.tag !== undefined) return key.text;
  const value = resolvePlainScalar(key.text);
  return value === null ? undefined : String(value);
}

/** Whether the key is `<<`, which copies another mapping's entries. */
export function isMergeKey(key: YamlNode): boolean {
  return key.type === 'scalar' && key.plain && key.text === '<<' && key.tag === undefined;
}

interface Anchor {
  readonly value: JsonValue;
  readonly weight: number;
  readonly height: number;
}

interface State {
  /** `open` while the anchored node itself is being composed. */
  readonly anchors: Map<string, Anchor | 'open'>;
  readonly problems: ContentProblem[];
  /** Size of everything composed so far, aliases counted as often as they are used. */
  weight: number;
  aliasWeight: number;
  deepest: number;
}

type MutableObject = Record<string, JsonValue>;

const WEIGHT_OF_NODE = 16;
const ALIAS_WEIGHT_LIMIT = 16_000_000;

function composeNode(state: State, node: YamlNode, depth: number): JsonValue {
  if (node.type === 'alias') return composeAlias(state, node.name, node, depth);
  if (node.anchor !== undefined) return composeAnchored(state, node, node.anchor, depth);
  return composeContent(state, node, depth);
}

function composeContent(state: State, node: Exclude<YamlNode, { type: 'alias' }>, depth: number): JsonValue {
  state.weight += WEIGHT_OF_NODE;
  if (depth > state.deepest) state.deepest = depth;
  switch (node.type) {
    case 'mapping':
      return composeMapping(state, node, depth);
    case 'sequence':
      return node.items.map((item) => composeNode(state, item, depth + 1));
    case 'scalar': {
      state.weight += node.text.length;
      if (node.tag === undefined) return node.plain ? resolvePlainScalar(node.text) : node.text;
      const value = resolveTaggedScalar(node.tag, node.text);
      if (value !== undefined) return value;
      state.problems.push({
        ...range(node),
        kind: 'invalid-node',
        reason: `"${node.text}" is no value of type ${node.tag}`,
      });
      return null;
    }
  }
}

function composeAnchored(
  state: State,
  node: Exclude<YamlNode, { type: 'alias' }>,
  name: string,
  depth: number,
): JsonValue {
  const { weight, deepest } = state;
  state.anchors.set(name, 'open');
  state.deepest = depth;
  const value = composeContent(state, node, depth);
  state.anchors.set(name, { value, weight: state.weight - weight, height: state.deepest - depth });
  state.deepest = Math.max(state.deepest, deepest);
  return value;
}

function composeAlias(state: State, name: string, at: Range, depth: number): JsonValue {
  const anchor = state.anchors.get(name);
  if (anchor === undefined) {
    state.problems.push({ ...range(at), kind: 'unknown-alias', name });
    return null;
  }
  if (anchor === 'open') {
    state.problems.push({
      ...range(at),
      kind: 'invalid-node',
      reason: `the value of anchor "${name}" contains itself`,
    });
    return null;
  }
  const wasExcessive = state.aliasWeight > ALIAS_WEIGHT_LIMIT;
  if (wasExcessive) return null;
  state.weight += anchor.weight;
  state.aliasWeight += depth + anchor.height > MAX_DEPTH ? Infinity : anchor.weight;
  state.deepest = Math.max(state.deepest, depth + anchor.height);
  if (state.aliasWeight <= ALIAS_WEIGHT_LIMIT) return anchor.value;
  state.problems.push({ ...range(at), kind: 'excessive-aliases' });
  return null;
}

function composeMapping(state: State, node: MappingNode, depth: number): MutableObject {
  const target: MutableObject = {};
  let merged: Set<string> | undefined;
  for (const { key, value } of node.entries) {
    if (isMergeKey(key)) {
      merged ??= new Set();
      mergeInto(state, target, merged, composeNode(state, value, depth + 1), key);
      continue;
    }
    const name = key.type === 'alias' ? aliasedKey(state, key, depth) : keyText(key);
    if (name === undefined) {
      state.problems.push({ ...range(key), kind: 'invalid-node', reason: 'a mapping key must be a string' });
      continue;
    }
    if (Object.hasOwn(target, name) && !merged?.has(name)) reportDuplicate(state, node, key, name);
    merged?.delete(name);
    setEntry(target, name, composeNode(state, value, depth + 1));
  }
  return target;
}

function aliasedKey(state: State, key: YamlNode & { type: 'alias' }, depth: number): string | undefined {
  const value = composeAlias(state, key.name, key, depth);
  return value === null || typeof value === 'object' ? undefined : String(value);
}

function setEntry(target: MutableObject, name: string, value: JsonValue): void {
  if (name !== '__proto__') target[name] = value;
  else Object.defineProperty(target, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Go's YAML library merges where `<<` stands: it overrides the keys before it and yields to those after it. */
function mergeInto(state: State, target: MutableObject, merged: Set<string>, value: JsonValue, key: YamlNode): void {
  const sources: readonly JsonValue[] = Array.isArray(value) ? value.toReversed() : [value];
  for (const source of sources) {
    if (source === null || typeof source !== 'object' || Array.isArray(source)) {
      if (state.problems.length === 0) {
        state.problems.push({
          ...range(key),
          kind: 'invalid-node',
          reason: '"<<" needs a mapping, or a list of mappings',
        });
      }
      return;
    }
    for (const [name, entry] of Object.entries(source)) {
      if (entry === undefined) continue;
      setEntry(target, name, entry);
      merged.add(name);
    }
  }
}

function reportDuplicate(state: State, node: MappingNode, at: YamlNode, name: string): void {
  const first = node.entries.find(({ key }) => keyText(key) === name)?.key ?? at;
  state.problems.push({ ...range(at), kind: 'duplicate-key', key: name, first: range(first) });
}

function range({ start, end }: Range): Range {
  return { start, end };
}
