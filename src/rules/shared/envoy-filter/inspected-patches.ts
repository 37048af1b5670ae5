import type { Mesh } from '../../../model/mesh.js';
import type { EnvoyConfigObjectPatch, EnvoyFilterResource } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';

/** One entry of `configPatches`, and where it stands. */
export interface PlacedPatch {
  readonly resource: EnvoyFilterResource;
  readonly entry: EnvoyConfigObjectPatch;
  readonly index: number;
  readonly path: Path;
}

/**
 * EnvoyFilters that Istio looks into. Mirrors Istio, which says nothing more about one whose selector is malformed.
 */
export function inspectedEnvoyFilters({ resources }: Pick<Mesh, 'resources'>): readonly EnvoyFilterResource[] {
  return resources.EnvoyFilter.filter(({ spec }) =>
    Object.entries(spec.workloadSelector?.labels ?? {}).every(([key, value]) => key !== '' && !/\*/.test(key + value)),
  );
}

/** Every patch that Istio looks into; those for waypoints are passed on unseen. */
export function* envoyPatchesOf(mesh: Pick<Mesh, 'resources'>): Iterable<PlacedPatch> {
  for (const resource of inspectedEnvoyFilters(mesh)) {
    for (const [index, entry] of (resource.spec.configPatches ?? []).entries()) {
      if (entry.match?.context === 'WAYPOINT') continue;
      yield { resource, entry, index, path: ['spec', 'configPatches', index] };
    }
  }
}

/** A filter that a patch is to be applied at. */
export interface FilterMatch {
  readonly name: string;
  readonly path: Path;
  readonly isInner: boolean;
}

/** The filter and the HTTP filter inside it that a patch matches. */
export function filterMatchesOf({ entry, path }: PlacedPatch): readonly FilterMatch[] {
  const filter = entry.match?.listener?.filterChain?.filter;
  if (filter === undefined) return [];
  const place = [...path, 'match', 'listener', 'filterChain', 'filter'];
  const { name = '', subFilter } = filter;
  const inner = subFilter && { name: subFilter.name ?? '', path: [...place, 'subFilter'], isInner: true };
  return [{ name, path: place, isInner: false }, ...(inner ? [inner] : [])];
}
