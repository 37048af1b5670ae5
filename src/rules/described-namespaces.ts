import { distance } from 'fastest-levenshtein';
import { podMakers } from '../model/derive/workloads.js';
import { isRouter } from '../model/injection.js';
import type { Mesh } from '../model/mesh.js';
import type { KubernetesObject } from '../schema/types/meta.js';

/** Namespaces of which the input shows what runs there, not only how traffic is to be routed. */
export function describedNamespaces({ resources, origins }: Mesh): ReadonlySet<string> {
  const written: readonly KubernetesObject[] = [
    ...resources.Service,
    ...resources.ServiceEntry,
    ...resources.Pod,
    ...resources.WorkloadEntry,
    ...podMakers(resources).map(({ object }) => object),
  ].filter((object) => origins.has(object));
  return new Set([
    ...resources.Namespace.map(({ metadata }) => metadata.name),
    ...written.map(({ metadata }) => metadata.namespace ?? ''),
  ]);
}

/** Several namespaces, each with its Namespace, come from somebody who gave all there is. */
export function describesWholeMesh({ resources, namespaces, origins }: Mesh): boolean {
  if (namespaces.size < 2) return false;
  const isDescribed = (namespace: string | undefined): boolean =>
    namespace === undefined || namespaces.has(namespace) || BUILT_IN.has(namespace);
  const objects: readonly KubernetesObject[] = Object.values(resources).flat();
  return objects.every((object) => !origins.has(object) || isDescribed(object.metadata.namespace));
}

/** Namespaces that every cluster has. */
export const BUILT_IN: ReadonlySet<string> = new Set([
  'default',
  'kube-system',
  'kube-public',
  'kube-node-lease',
  'istio-system',
]);

/** Whether a namespace is probably one of the known ones, misspelt. */
export function isMisspelt(namespace: string, known: ReadonlySet<string>): boolean {
  return [...known].some((name) => isNear(name, namespace) && !isSibling(name, namespace));
}

/** One letter off, or two in a long name or swapped. */
function isNear(one: string, other: string): boolean {
  if (one.length < 4) return false;
  const steps = distance(one, other);
  const letters = (name: string): string => [...name].sort().join('');
  return steps <= 1 || (steps === 2 && (one.length > 5 || letters(one) === letters(other)));
}

/** Names such as `team-a` and `team-b`, `stage1` and `stage2`, differ on purpose. */
function isSibling(one: string, other: string): boolean {
  const stem = (name: string): string => name.replace(/(?:-\w{1,2}|\d+)$/, '');
  return stem(one) === stem(other);
}

/** A selector over all namespaces is mostly for gateways, which often live in another repository. */
export function hasGatewayWorkload({ resources, origins }: Mesh): boolean {
  return (
    resources.Pod.some((pod) => isRouter(pod) && origins.has(pod)) ||
    podMakers(resources).some(({ object, template }) => isRouter(template) && origins.has(object))
  );
}
