import type { Mesh } from '../../model/mesh.js';
import type { KubernetesObject } from '../../schema/types/meta.js';

const GROUP = /^(networking|security|telemetry|extensions)\.istio\.io\//;

/** Every object of Istio's own kinds. */
export function istioResources({ resources }: Pick<Mesh, 'resources'>): readonly KubernetesObject[] {
  const all: readonly KubernetesObject[] = Object.values(resources).flat();
  return all.filter(({ apiVersion }) => GROUP.test(apiVersion));
}
