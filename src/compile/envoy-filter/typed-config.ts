import { isRecord } from '../../source/json-fields.js';
import { crash } from './crash.js';
import type { Draft } from './draft.js';
import type { Message } from './message/json.js';
import { mergeTypedConfigs } from './message/merge.js';
import type { EnvoyPatch } from './patch.js';

/** A merge of two typed configs; undefined when istiod cannot read one of them. Different types make it panic. */
function mergeAnyWithAny(base: Message, patch: Message): Message | undefined {
  const merge = mergeTypedConfigs(base, patch);
  if (merge.outcome === 'type-mismatch') return crash();
  return merge.outcome === 'merged' ? merge.value : undefined;
}

/** Merges a patch into a filter that has a typed config; filters found by discovery stay as they are. */
export function mergeFilter(filter: Draft, patch: EnvoyPatch, rename: boolean): void {
  const base = filter.typedConfig;
  if (!isRecord(base)) return;
  const value = patch.value ?? crash();
  const merged = isRecord(value.typedConfig) ? mergeAnyWithAny(base, value.typedConfig) : undefined;
  if (rename && typeof value.name === 'string') filter.name = value.name;
  if (merged !== undefined) filter.typedConfig = merged;
}

/** What a patch with a transport socket does to a socket of the same name: only the typed configs are merged. */
export function mergeTransportSocket(socket: Draft, patchSocket: Message): 'merged' | 'failed' {
  if (!isRecord(socket.typedConfig) || !isRecord(patchSocket.typedConfig)) return 'merged';
  const merged = mergeAnyWithAny(socket.typedConfig, patchSocket.typedConfig);
  if (merged === undefined) return 'failed';
  socket.typedConfig = merged;
  return 'merged';
}
