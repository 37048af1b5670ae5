import type { Mesh } from '../../../model/mesh.js';
import type { EnvoyConfigObjectPatch, EnvoyFilterResource } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';

/** A patch of an EnvoyFilter, and where it stands. */
export interface EnvoyPatchPart {
  readonly resource: EnvoyFilterResource;
  readonly patch: EnvoyConfigObjectPatch;
  readonly path: Path;
  /** The filter that it adds, or else that it matches. */
  readonly filterName: string | undefined;
}

/** Every patch, in the order in which Istio applies those of one priority. */
export function* patchSequence({ policies }: Pick<Mesh, 'policies'>): Iterable<EnvoyPatchPart> {
  for (const resource of policies.envoyFilters) {
    for (const [index, patch] of (resource.spec.configPatches ?? []).entries()) {
      yield { resource, patch, path: ['spec', 'configPatches', index], filterName: filterNameOf(patch) };
    }
  }
}

function filterNameOf({ patch, match }: EnvoyConfigObjectPatch): string | undefined {
  const value = patch?.value;
  const added = typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined;
  return typeof added === 'string' && added !== '' ? added : match?.listener?.filterChain?.filter?.name;
}
