import type { ResourceRef } from '../../source/finding.js';

/** `Gateway shop/public`, `Namespace shop`. */
export function describeResource({ kind, namespace, name }: ResourceRef): string {
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)} ${namespace === undefined ? '' : `${namespace}/`}${name}`;
}
