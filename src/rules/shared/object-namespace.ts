import type { KubernetesObject } from '../../schema/types/meta.js';

/** The namespace of an object; empty for those of the cluster. */
export const namespaceOf = ({ metadata }: Pick<KubernetesObject, 'metadata'>): string => metadata.namespace ?? '';
