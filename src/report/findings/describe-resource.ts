import type { ResourceRef } from '../../source/finding.js';

/** `Gateway shop/public`, `Namespace shop`. */
export function describeResource({ kind, namespace, name }: ResourceRef): string {
  return `${kind} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
