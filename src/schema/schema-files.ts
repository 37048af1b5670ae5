import { isSameWord } from './suggest.js';
import { kinds } from './validators.generated.js';

const parts: readonly (readonly [name: string, file: string])[] = [
  ['MeshConfig', 'istio/meshconfig.json'],
  ['mesh.config.yaml', 'mesh-config-file.json'],
  ['route-tests', 'route-tests.json'],
];

const named = [...kinds.map((entry) => [entry.kind, entry.schema] as const), ...parts];

/** Everything that has a schema. */
export const SCHEMA_NAMES: readonly string[] = [...new Set(named.map(([name]) => name))].sort();

/**
 * Files of schemas/ that describe a kind, given in any case, in the singular or plural. Gateway has two: Istio's and that of
 * the Gateway API.
 */
export function schemaFilesOf(kind: string): readonly string[] {
  return named.filter(([name]) => isSameWord(kind, name)).map(([, file]) => file);
}
