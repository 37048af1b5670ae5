import type { Mesh } from '../../../model/mesh.js';
import type { NamespaceResource } from '../../../schema/types/kubernetes.js';

export const INJECTION = 'istio-injection';
const LABELS = [INJECTION, 'istio.io/rev', 'istio.io/dataplane-mode'] as const;
const UNINJECTED: ReadonlySet<string> = new Set([
  'kube-system',
  'kube-public',
  'kube-node-lease',
  'local-path-storage',
]);

/** The labels of a namespace that say how its workloads join the mesh. */
export function injectionLabels({ metadata: { labels = {} } }: NamespaceResource): readonly string[] {
  return LABELS.filter((label) => labels[label] !== undefined);
}

/** Whether Istio or Kubernetes itself lives in a namespace. */
export function isSystemNamespace({ config }: Mesh, { metadata }: NamespaceResource): boolean {
  return metadata.name === config.rootNamespace || metadata.name === 'istio-system' || UNINJECTED.has(metadata.name);
}
