import { buildMesh } from '../../../model/build.js';
import type { Mesh } from '../../../model/mesh.js';
import { assumedDocuments } from '../../../route-tests/validator/assume.js';
import { loadPaths } from '../../../source/load.js';
import { reportProblems } from '../../problems.js';
import { requestError } from '../../request-error.js';
import { readMeshConfig } from '../../session.js';
import { readStandardInput } from '../../stdin.js';

export interface LoadOptions {
  /** Path of a MeshConfig file. */
  readonly meshConfig?: string | undefined;
  readonly istioNamespace?: string | undefined;
  /** Whether services, clients and Gateways that the manifests leave out are made up. */
  readonly assume: boolean;
}

/** The mesh of the manifests under test. */
export async function loadUnderTest(paths: readonly string[], options: LoadOptions): Promise<Mesh> {
  const meshConfig = options.meshConfig === undefined ? undefined : readMeshConfig(options.meshConfig);
  const input = await loadPaths(paths, { stdin: readStandardInput });
  if (input.documents.length === 0) {
    throw requestError(
      `no Kubernetes or Istio resources in ${paths.join(', ')}`,
      'give -f a file or directory with YAML manifests',
    );
  }
  const around = { meshConfig, rootNamespace: options.istioNamespace };
  const mesh = buildMesh(input.documents, around);
  reportProblems([...input.findings, ...mesh.findings]);
  if (options.assume) return buildMesh([...input.documents, ...assumedDocuments(mesh)], around);
  for (const note of mesh.notes) process.stderr.write(`note: ${note}\n`);
  return mesh;
}
