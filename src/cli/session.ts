import { compileContext, compileInContext } from '../compile/compile.js';
import type { CompiledProxy } from '../compile/compiled.js';
import { gatewayNotes } from '../compile/gateway-notes.js';
import { buildMesh } from '../model/build.js';
import type { Mesh } from '../model/mesh.js';
import { type Proxy, proxyName } from '../model/proxy.js';
import { findProxies } from '../model/proxy-query.js';
import { validateMeshConfig } from '../schema/validate.js';
import type { JsonObject, SourceDocument } from '../source/document.js';
import type { Finding } from '../source/finding.js';
import { loadMappings, loadPaths } from '../source/load.js';
import { readTextFile } from '../source/read-file.js';
import { reportProblems } from './problems.js';
import { requestError } from './request-error.js';
import { readStandardInput } from './stdin.js';

/** What every command that reads manifests can be told. */
export interface SessionOptions {
  /** Namespace of a proxy name without one. */
  readonly namespace?: string | undefined;
  readonly istioNamespace?: string | undefined;
  /** Path of a MeshConfig file. */
  readonly meshConfig?: string | undefined;
}

/** Manifests and the snapshot that was built of them. */
export interface MeshInput {
  readonly mesh: Mesh;
  readonly documents: readonly SourceDocument[];
  /** What reading and building found. */
  readonly findings: readonly Finding[];
  /** The snapshot of other documents under the same settings. */
  rebuild(documents: readonly SourceDocument[]): Mesh;
}

/** Reads manifests and builds the snapshot, without a word on what was found or assumed. */
export async function readMesh(paths: readonly string[], options: SessionOptions): Promise<MeshInput> {
  const meshConfig = options.meshConfig === undefined ? undefined : readMeshConfig(options.meshConfig);
  const { documents, findings } = await loadPaths(paths, { stdin: readStandardInput });
  const rebuild = (chosen: readonly SourceDocument[]): Mesh =>
    buildMesh(chosen, { meshConfig, rootNamespace: options.istioNamespace });
  const mesh = rebuild(documents);
  return { mesh, documents, findings: [...findings, ...mesh.findings], rebuild };
}

/** Reads manifests and builds the snapshot; notes on what was assumed go to standard error. */
export async function loadMesh(paths: readonly string[], options: SessionOptions): Promise<Mesh> {
  const input = await readMesh(paths, options);
  announceMesh(paths, input);
  return input.mesh;
}

/** Prints errors of the input and what was assumed; an input without any resource is an error. */
export function announceMesh(paths: readonly string[], { mesh, documents, findings }: MeshInput): void {
  reportProblems(findings);
  if (mesh.proxies.length === 0 && documents.length === 0) {
    throw requestError(
      `no Kubernetes or Istio resources in ${paths.join(', ')}`,
      'give -f a file or directory with YAML manifests',
    );
  }
  for (const note of mesh.notes) process.stderr.write(`note: ${note}\n`);
}

/** Compiles the proxy that was asked for (without a name the only ingress gateway), with notes on why a gateway serves less than one may expect. */
export async function compileNoted(
  paths: readonly string[],
  query: string | undefined,
  options: SessionOptions,
): Promise<{ readonly compiled: CompiledProxy; readonly notes: readonly string[] }> {
  const mesh = await loadMesh(paths, options);
  const proxy = chooseProxy(mesh, query, options.namespace);
  const context = compileContext(mesh, proxy);
  return { compiled: compileInContext(context), notes: gatewayNotes(context) };
}

/** The one proxy a query names; anything else is an error that lists what there is. */
export function chooseProxy(mesh: Mesh, query: string | undefined, namespace: string | undefined): Proxy {
  const result = findProxies(mesh, query, namespace);
  if (result.kind === 'found') {
    if (!result.proxy.injected) {
      process.stderr.write(`note: ${proxyName(result.proxy)} gets no sidecar here; this is what one would be sent\n`);
    }
    return result.proxy;
  }
  throw requestError(result.message, result.help);
}

/** The MeshConfig of a file. */
export function readMeshConfig(path: string): JsonObject {
  const { documents, findings } = loadMappings(path, readTextFile(path).text);
  reportProblems(findings);
  const [document] = documents;
  if (document === undefined) {
    throw requestError(`${path} holds no MeshConfig`, 'give --mesh-config a YAML file with the fields of MeshConfig');
  }
  const { kind } = document.value;
  if (typeof kind === 'string') {
    throw requestError(`${path} holds the object ${kind}, not the fields of MeshConfig`, 'give such a file with -f');
  }
  reportProblems(validateMeshConfig({ document, value: document.value, path: [], isText: true }), 'warning');
  return document.value;
}
