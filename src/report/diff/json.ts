import type { MeshDiff } from '../../diff/diff.js';
import { jsonPatch } from '../../diff/edits.js';
import type { ProxyIdentity } from '../../diff/resources.js';
import { sharedFacts } from './group.js';

/** The difference as a JSON document: facts about traffic, and a JSON Patch (RFC 6902) for each changed resource. */
export function formatDiffJson(diff: MeshDiff): string {
  const document = {
    version: 1,
    summary: { compared: diff.compared, changed: diff.changed, added: diff.added.length, removed: diff.removed.length },
    proxies: { added: diff.added, removed: diff.removed },
    traffic: sharedFacts(diff).map(({ fact, proxies }) => ({
      ...fact,
      count: proxies.length,
      proxies: names(proxies),
    })),
    changes: diff.changes.map(({ change, proxies }) => ({
      kind: change.kind,
      name: change.name,
      action: change.action,
      count: proxies.length,
      proxies: names(proxies),
      patch: change.action === 'changed' ? jsonPatch(change.edits) : undefined,
      before: change.action === 'removed' ? change.before : undefined,
      after: change.action === 'added' ? change.after : undefined,
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

const names = (proxies: readonly ProxyIdentity[]): readonly string[] => proxies.map(({ name }) => name);
