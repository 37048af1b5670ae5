import type { Mesh } from '../../model/mesh.js';
import type { KubernetesObject } from '../../schema/types/meta.js';

/** The object itself where somebody wrote it; undefined for what is derived or generated. */
export function writtenObject({ origins }: Pick<Mesh, 'origins'>, object: object): KubernetesObject | undefined {
  return origins.has(object) && isKubernetesObject(object) ? object : undefined;
}

function isKubernetesObject(object: object): object is KubernetesObject {
  return 'kind' in object && 'metadata' in object;
}
