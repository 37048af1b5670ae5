import { type JsonRecord, recordAt, recordsAt, textAt } from '../../source/json-fields.js';
import type { Change } from '../config.js';
import { without } from '../rewrite.js';
import { reportInto } from '../rewrite-config.js';

/** The first secret or file that a TLS configuration needs and that is not there. */
export type Lacks = (value: unknown) => string | undefined;

/** A listener without the filter chains that lack something; nothing when none is left. */
export function usableListener(listener: JsonRecord, lacks: Lacks, changes: Change[]): readonly JsonRecord[] {
  const report = reportInto(changes, textAt(listener, 'name'));
  const isUsable = (chain: JsonRecord): boolean => {
    const lacking = lacks(chain);
    if (lacking !== undefined)
      report('dropped', `TLS server with ${lacking}`, 'it is not in the input (--missing-secrets drop)');
    return lacking === undefined;
  };
  const filterChains = recordsAt(listener, 'filterChains').filter(isUsable);
  const last = recordAt(listener, 'defaultFilterChain');
  const defaultFilterChain = last && isUsable(last) ? last : undefined;
  if (filterChains.length === 0 && defaultFilterChain === undefined) return [];
  return [
    { ...without(listener, 'defaultFilterChain'), filterChains, ...(defaultFilterChain && { defaultFilterChain }) },
  ];
}

/** A cluster that lacks something has no endpoints, so that nothing goes out without its TLS. */
export function usableCluster(cluster: JsonRecord, lacks: Lacks, changes: Change[]): JsonRecord {
  const lacking = lacks([cluster.transportSocket, cluster.transportSocketMatches]);
  if (lacking === undefined) return cluster;
  const name = textAt(cluster, 'name');
  reportInto(changes, name)('dropped', 'endpoints', `their TLS needs ${lacking}, which is not in the input`);
  return { name, type: 'STATIC', connectTimeout: cluster.connectTimeout, loadAssignment: { clusterName: name } };
}
