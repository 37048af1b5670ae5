import type { KubernetesObject } from '../../schema/types/meta.js';

/** What becomes of an object that fails Istio's admission checks; ends a sentence. */
export const rejected = ({ kind }: Pick<KubernetesObject, 'kind'>): string =>
  `Istio rejects the ${kind}, so nothing in it takes effect`;
