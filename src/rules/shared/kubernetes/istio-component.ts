import type { KubernetesObject } from '../../../schema/types/meta.js';

const MANAGED_BY = 'gateway.istio.io/managed';

/** Whether an object is part of Istio itself or was made by istiod for a Gateway, as its labels tell. */
export function isIstioComponent({ metadata: { labels = {} } }: Pick<KubernetesObject, 'metadata'>): boolean {
  return labels.istio !== undefined || labels.release === 'istio' || (labels[MANAGED_BY] ?? '').startsWith('istio.io-');
}
