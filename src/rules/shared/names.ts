import type { Labels } from '../../model/labels.js';
import type { KubernetesObject } from '../../schema/types/meta.js';

/** `<namespace>/<name>`. */
export function keyOf({ metadata }: Pick<KubernetesObject, 'metadata'>): string {
  return `${metadata.namespace ?? ''}/${metadata.name}`;
}

/** Labels as a person writes them: `app=cart, version=v1`. */
export function labelsText(labels: Labels | undefined): string {
  return Object.entries(labels ?? {})
    .map(([key, value]) => `${key}=${value}`)
    .join(', ');
}

/** Names in a sentence, a few of them where there are many: `a, b and 7 more`. */
export function namesText(names: readonly string[], limit = 5): string {
  const shown = names.length > limit ? names.slice(0, limit) : names;
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(', ')} and ${rest} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
