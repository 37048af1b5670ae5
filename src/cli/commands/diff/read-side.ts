import { existsSync } from 'node:fs';
import { dumpSide } from '../../../diff/dump-side.js';
import { meshSide } from '../../../diff/mesh-side.js';
import type { Side } from '../../../diff/pair-proxies.js';
import { buildMesh } from '../../../model/build.js';
import type { Mesh } from '../../../model/mesh.js';
import type { Proxy } from '../../../model/proxy.js';
import { findProxies } from '../../../model/proxy-query.js';
import { normalizeFieldNames } from '../../../report/proxy-config/normalize.js';
import { redactSecrets } from '../../../report/redact.js';
import type { JsonObject, SourceDocument } from '../../../source/document.js';
import type { Finding } from '../../../source/finding.js';
import { isInputError } from '../../../source/input-error.js';
import { loadPaths, loadText } from '../../../source/load.js';
import { reportProblems } from '../../problems.js';
import { requestError } from '../../request-error.js';
import { readStandardInput } from '../../stdin.js';
import { isRevision, readRevision } from './git.js';

/** Where a side comes from: paths of the working tree, or paths at a git revision. */
export interface SideSource {
  readonly paths: readonly string[];
  readonly revision?: string | undefined;
}

/** What was read of a side. */
export interface SideInput {
  readonly documents: readonly SourceDocument[];
  readonly dumps: readonly SourceDocument[];
  readonly findings: readonly Finding[];
}

/** A path as given, or `REVISION:PATH` where no such file exists. */
export function parseSource(given: string): SideSource {
  const [, revision, path] = /^([^:]+):(.*)$/s.exec(given) ?? [];
  if (revision === undefined || path === undefined || existsSync(given)) return { paths: [given] };
  if (isRevision(revision)) return { paths: [path === '' ? '.' : path], revision };
  if (/[\\*?[{]/.test(given)) return { paths: [given] };
  throw requestError(
    `there is no file "${given}", and git knows no revision "${revision}" here`,
    'give a path, or REVISION:PATH inside the repository',
  );
}

/** Reads the manifests or the dumps of a side. */
export async function readInput({ paths, revision }: SideSource): Promise<SideInput> {
  if (revision !== undefined) return readAtRevision(revision, paths);
  const input = await loadPaths(paths, { stdin: readStandardInput, allowEmpty: true });
  if (input.documents.length > 0 || input.configDumps.length > 0) return sideInput([input]);
  reportProblems(input.findings);
  return sideInput([await loadStoredDumps(paths)]);
}

function readAtRevision(revision: string, paths: readonly string[]): SideInput {
  const files = readRevision(revision, paths);
  if (files.length === 0) process.stderr.write(`note: there were no manifests in ${paths.join(', ')} at ${revision}\n`);
  return sideInput(files.map(({ name, text }) => loadText(name, text)));
}

function sideInput(loaded: readonly Awaited<ReturnType<typeof loadPaths>>[]): SideInput {
  return {
    documents: loaded.flatMap(({ documents }) => documents),
    dumps: loaded.flatMap(({ configDumps }) => configDumps),
    findings: loaded.flatMap(({ findings }) => findings),
  };
}

/** A walk takes JSON files without Kubernetes objects for foreign; in a folder of dumps they are what is wanted. */
async function loadStoredDumps(paths: readonly string[]): Promise<Awaited<ReturnType<typeof loadPaths>>> {
  const folders = paths.filter((path) => path !== '-');
  try {
    const input = await loadPaths(folders.map((path) => `${path.replace(/\/$/, '')}/**/*.json`));
    if (input.configDumps.length > 0) return input;
  } catch (error) {
    if (!isInputError(error)) throw error;
  }
  throw requestError(
    `no Kubernetes or Istio resources and no config_dump in ${paths.join(', ')}`,
    'give a file or directory with YAML manifests, or the output of mesh proxy-config all -o json',
  );
}

export interface SideOptions {
  readonly meshConfig: JsonObject | undefined;
  readonly istioNamespace: string | undefined;
  /** Documents that belong to both sides. */
  readonly context: readonly SourceDocument[];
  readonly proxy: string | undefined;
  readonly namespace: string | undefined;
  readonly note: (text: string) => void;
}

/** The proxies of a side; of a mesh those with a sidecar, or all where none has one. */
export function buildSide(input: SideInput, options: SideOptions): Side {
  reportProblems(input.findings);
  if (input.dumps.length > 0 && input.documents.length === 0) {
    return dumpSide(
      input.dumps.map(({ file, value }) => ({ name: file, document: normalizeFieldNames(redactSecrets(value)) })),
    );
  }
  const mesh = buildMesh([...input.documents, ...options.context], {
    meshConfig: options.meshConfig,
    rootNamespace: options.istioNamespace,
  });
  reportProblems(mesh.findings);
  for (const note of mesh.notes) options.note(note);
  return options.proxy === undefined
    ? meshSide(mesh, comparedProxies(mesh, options.note))
    : meshSide(mesh, [askedProxy(mesh, options.proxy, options.namespace)], true);
}

function comparedProxies(mesh: Mesh, note: (text: string) => void): readonly Proxy[] {
  const sidecars = mesh.proxies.filter(({ type }) => type === 'sidecar');
  if (sidecars.length === 0 || sidecars.some(({ injected }) => injected)) {
    return mesh.proxies.filter(({ injected }) => injected);
  }
  note('no workload of the input gets a sidecar; what each would be sent is compared');
  return mesh.proxies;
}

function askedProxy(mesh: Mesh, query: string, namespace: string | undefined): Proxy {
  const result = findProxies(mesh, query, namespace);
  if (result.kind === 'found') return result.proxy;
  throw requestError(result.message, result.help);
}
