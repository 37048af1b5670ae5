import type { Visibility } from './service.js';

const PUBLIC: Visibility = { kind: 'public' };
const NONE: Visibility = { kind: 'none' };

/** Reads `exportTo` (or the mesh default when it is absent or empty) of an object in `namespace`. */
export function visibilityOf(
  exportTo: readonly string[] | undefined,
  defaultExportTo: readonly string[],
  namespace: string,
): Visibility {
  const written = exportTo !== undefined && exportTo.length > 0 ? exportTo : defaultExportTo;
  if (written.includes('*')) return PUBLIC;
  if (written.includes('~')) return NONE;
  return { kind: 'namespaces', namespaces: new Set(written.map((entry) => (entry === '.' ? namespace : entry))) };
}

/** Whether something of this visibility can be used from `namespace`. */
export function isVisibleTo(visibility: Visibility, namespace: string): boolean {
  return visibility.kind === 'public' || (visibility.kind === 'namespaces' && visibility.namespaces.has(namespace));
}
