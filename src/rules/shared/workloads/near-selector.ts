import type { Labels } from '../../../model/labels.js';
import type { Mesh } from '../../../model/mesh.js';
import { didYouMean } from '../../../schema/suggest.js';
import { workloadsOf } from './workloads.js';

/** Which value of a selector is probably misspelt, judged by the labels of the Pods it looks at. */
export function nearSelectorValue(mesh: Mesh, namespace: string | undefined, selector: Labels): string | undefined {
  const candidates = workloadsOf(mesh, undefined, namespace);
  for (const [key, value] of Object.entries(selector)) {
    const values = new Set(candidates.flatMap(({ podLabels }) => podLabels[key] ?? []));
    if (values.has(value)) continue;
    const near = didYouMean(value, [...values]);
    if (near !== undefined) return `did you mean ${key}: ${near}?`;
  }
  return undefined;
}
