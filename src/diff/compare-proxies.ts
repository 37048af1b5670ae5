import type { JsonRecord } from '../source/json-fields.js';
import { type Edit, editsBetween } from './edits.js';
import { hideKeysOfEdits, hideKeysOfSecret } from './hide-keys.js';
import { type ProxyResources, RESOURCE_KINDS, type ResourceKind } from './resources.js';
import { isSameJson } from './same-json.js';

/** What happens to one resource. */
export interface ResourceChange {
  readonly kind: ResourceKind;
  readonly name: string;
  readonly action: 'added' | 'removed' | 'changed';
  readonly before: JsonRecord | undefined;
  readonly after: JsonRecord | undefined;
  /** Only of changed resources. */
  readonly edits: readonly Edit[];
}

/** The changes between two configurations of one proxy, by kind and name. */
export function compareProxies(
  before: ProxyResources,
  after: ProxyResources,
  kinds: readonly ResourceKind[] = RESOURCE_KINDS,
): readonly ResourceChange[] {
  return kinds.flatMap((kind) => {
    const changes = compareKind(kind, before[kind], after[kind]);
    return kind === 'secrets' ? changes.map(withoutKeys) : changes;
  });
}

const withoutKeys = (change: ResourceChange): ResourceChange => ({
  ...change,
  before: hideKeysOfSecret(change.before),
  after: hideKeysOfSecret(change.after),
});

function compareKind(
  kind: ResourceKind,
  before: ReadonlyMap<string, JsonRecord>,
  after: ReadonlyMap<string, JsonRecord>,
): readonly ResourceChange[] {
  const changes: ResourceChange[] = [];
  for (const [name, old] of before) {
    const now = after.get(name);
    if (now === undefined) changes.push({ kind, name, action: 'removed', before: old, after: undefined, edits: [] });
    else if (!isSameJson(old, now)) {
      const edits = kind === 'secrets' ? hideKeysOfEdits(editsBetween(old, now)) : editsBetween(old, now);
      if (edits.length > 0) changes.push({ kind, name, action: 'changed', before: old, after: now, edits });
    }
  }
  for (const [name, now] of after) {
    if (!before.has(name)) changes.push({ kind, name, action: 'added', before: undefined, after: now, edits: [] });
  }
  return changes;
}
