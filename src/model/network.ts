import type { NamespaceResource } from '../schema/types/kubernetes.js';
import type { Labels } from './labels.js';
import { NETWORK_LABEL } from './locality.js';

/** A workload's network: its own label, else that of Istio's system namespace, else empty. */
export function networkOf(labels: Labels, systemNamespace: NamespaceResource | undefined): string {
  return labels[NETWORK_LABEL] || systemNamespace?.metadata.labels?.[NETWORK_LABEL] || '';
}
