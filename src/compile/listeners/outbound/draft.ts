import type { Filter, Metadata } from '../../../envoy/types.js';
import type { Protocol } from '../../../model/protocol.js';
import { type ChainCriteria, criteriaKey } from '../filter-chain-match.js';

/** How a listener tells HTTP from TCP: it knows, or it detects it (`auto`). */
export type ListenerProtocol = 'http' | 'tcp' | 'auto';

export interface OutboundChain {
  readonly criteria: ChainCriteria;
  readonly filters: readonly Filter[];
  /** Names the VirtualService a chain comes from. */
  readonly metadata?: Metadata;
}

/** An outbound listener in the making: chains of all services that share its address and port. */
export interface ListenerDraft {
  readonly bind: string;
  readonly port: number;
  readonly bindToPort: boolean;
  /** Protocol of the service port that opened the draft. */
  readonly servicePortProtocol: Protocol;
  protocol: ListenerProtocol;
  readonly chains: OutboundChain[];
}

/** Drafts by bind and port; those that earlier egress listeners finished are locked. */
export interface ListenerDrafts {
  readonly byKey: Map<string, ListenerDraft>;
  /** Keys of the chains of each draft, to find the ones that Envoy could not tell apart. */
  readonly chainKeys: WeakMap<ListenerDraft, Set<string>>;
  readonly locked: Set<string>;
}

/** No drafts yet. */
export function newDrafts(): ListenerDrafts {
  return { byKey: new Map(), chainKeys: new WeakMap(), locked: new Set() };
}

/** The key of the draft for an address and port. */
export function draftKey(bind: string, port: number): string {
  return `${bind}_${port}`;
}

/** Whether a draft already serves what a service port of `protocol` would add. */
export function alreadyServes(existing: ListenerDraft | undefined, protocol: ListenerProtocol): boolean {
  if (existing === undefined) return false;
  return protocol === 'http' ? existing.protocol !== 'tcp' : protocol === 'auto' && existing.protocol === 'auto';
}

/** Puts a draft beside the others as istiod settles listener conflicts: it opens, replaces, joins, or is turned away (false). */
export function addDraft(drafts: ListenerDrafts, incoming: ListenerDraft): boolean {
  const key = draftKey(incoming.bind, incoming.port);
  const existing = drafts.byKey.get(key);
  if (existing !== undefined && isServerFirstConflict(existing.servicePortProtocol, incoming.servicePortProtocol))
    return false;
  if (existing === undefined || (incoming.protocol === 'auto' && existing.protocol === 'http')) {
    drafts.byKey.set(key, incoming);
    return true;
  }
  const keys = drafts.chainKeys.get(existing) ?? new Set(existing.chains.map((chain) => criteriaKey(chain.criteria)));
  drafts.chainKeys.set(existing, keys);
  const distinct = incoming.chains.filter((chain) => !keys.has(criteriaKey(chain.criteria)));
  for (const chain of distinct) keys.add(criteriaKey(chain.criteria));
  existing.chains.push(...distinct);
  if (existing.protocol !== 'tcp' || incoming.protocol !== 'tcp') existing.protocol = 'auto';
  return distinct.length > 0;
}

/** Servers of these protocols speak first, so a listener cannot detect what else arrives. */
function isServerFirstConflict(a: Protocol, b: Protocol): boolean {
  const isServerFirst = (protocol: Protocol): boolean => protocol === 'Mongo' || protocol === 'MySQL';
  return a !== b && (isServerFirst(a) || isServerFirst(b));
}
