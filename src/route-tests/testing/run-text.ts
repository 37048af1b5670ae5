import { buildMesh } from '../../model/build.js';
import type { Mesh } from '../../model/mesh.js';
import { loadText } from '../../source/load.js';
import { readTests } from '../read-tests.js';
import type { TestRun } from '../result.js';
import { type RunOptions, runTests } from '../run-tests.js';
import { assumedDocuments } from '../validator/assume.js';

/** The mesh of manifests; with `assume`, what they leave out is made up. */
export function meshOf(manifests: string, assume = false): Mesh {
  const { documents } = loadText('mesh.yaml', manifests);
  const mesh = buildMesh(documents);
  return assume ? buildMesh([...documents, ...assumedDocuments(mesh)]) : mesh;
}

/** Runs tests that are given as text. */
export function runText(mesh: Mesh, tests: string, options?: RunOptions): TestRun {
  const { documents, problems } = readTests('tests.yaml', tests);
  if (problems.length > 0) throw new Error(problems.map(({ message }) => message).join('\n'));
  return runTests(mesh, documents, options);
}
