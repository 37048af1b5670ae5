import type { Change } from './config.js';

/** The same change in all its places. */
export interface ChangeGroup {
  readonly action: Change['action'];
  readonly what: string;
  readonly reason: string;
  /** Names of listeners, clusters and secrets, each once. */
  readonly where: readonly string[];
}

/** Lists each change once, in the order in which they were made. */
export function groupChanges(changes: readonly Change[]): readonly ChangeGroup[] {
  const groups = new Map<string, { change: Change; where: Set<string> }>();
  for (const change of changes) {
    const key = JSON.stringify([change.action, change.what, change.reason]);
    const group = groups.get(key) ?? { change, where: new Set() };
    group.where.add(change.where);
    groups.set(key, group);
  }
  return [...groups.values()].map(({ change: { action, what, reason }, where }) => ({
    action,
    what,
    reason,
    where: [...where],
  }));
}
