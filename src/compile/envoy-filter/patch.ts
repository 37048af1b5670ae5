import type {
  ApplyTo,
  EnvoyConfigObjectMatch,
  EnvoyFilterResource,
  PatchContext,
  PatchOperation,
} from '../../schema/types/networking.js';
import type { Message } from './message/json.js';

/** One entry of an EnvoyFilter's `configPatches`, ready to apply. */
export interface EnvoyPatch {
  readonly applyTo: ApplyTo;
  readonly operation: PatchOperation;
  /** ANY where the entry does not say. */
  readonly context: PatchContext;
  readonly match: EnvoyConfigObjectMatch;
  /** In canonical proto3 JSON; undefined when the entry has none. */
  readonly value: Message | undefined;
  /** Where it was written. */
  readonly source: PatchSource;
}

export interface PatchSource {
  readonly resource: EnvoyFilterResource;
  /** Index in `spec.configPatches`. */
  readonly index: number;
}

/** The contexts a sidecar or gateway is compiled in. */
export type TargetContext = 'SIDECAR_INBOUND' | 'SIDECAR_OUTBOUND' | 'GATEWAY';

/** The patches of one proxy in the order they apply, by what they apply to. */
export type EnvoyPatches = ReadonlyMap<ApplyTo, readonly EnvoyPatch[]>;

/** The patches of a kind that hold in a context. */
export function patchesFor(patches: EnvoyPatches, applyTo: ApplyTo, context: TargetContext): readonly EnvoyPatch[] {
  const all = patches.get(applyTo) ?? [];
  return all.filter((patch) => patch.context === 'ANY' || patch.context === context);
}

/** Resources that patches add to a list; a patch for ANY context adds only to outbound and gateway lists, as in istiod. */
export function additionsFor(patches: EnvoyPatches, applyTo: ApplyTo, context: TargetContext): readonly EnvoyPatch[] {
  return patchesFor(patches, applyTo, context).filter(
    (patch) => patch.operation === 'ADD' && !(patch.context === 'ANY' && context === 'SIDECAR_INBOUND'),
  );
}
