import type { KubernetesObject } from '../schema/types/meta.js';

/** Milliseconds since the epoch; 0 without a (valid) creationTimestamp. */
export function creationTimeOf(object: Pick<KubernetesObject, 'metadata'>): number {
  const written = object.metadata.creationTimestamp;
  const time = written ? Date.parse(written) : 0;
  return Number.isNaN(time) ? 0 : time;
}

/** Byte order for the ASCII names that Kubernetes allows. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** istiod's order of configuration: creation time, name, namespace. */
export function compareCreation(a: Pick<KubernetesObject, 'metadata'>, b: Pick<KubernetesObject, 'metadata'>): number {
  return (
    creationTimeOf(a) - creationTimeOf(b) ||
    compareText(a.metadata.name, b.metadata.name) ||
    compareText(a.metadata.namespace ?? '', b.metadata.namespace ?? '')
  );
}
