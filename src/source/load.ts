import type { SourceDocument } from './document.js';
import { findDuplicateObjects } from './duplicate-objects.js';
import type { Finding } from './finding.js';
import { inputError } from './input-error.js';
import { findInputFiles, type InputFile, STDIN } from './input-files.js';
import { isRecord } from './json-fields.js';
import { readObjects } from './objects.js';
import { readDocuments } from './read-documents.js';
import { decodeText, type FileText, readTextFile } from './read-file.js';
import { createSourceDocument } from './source-document.js';
import { createSourceText } from './source-text.js';

export interface LoadOptions {
  /** Gives all of standard input, for the path `-`. */
  readonly stdin?: () => Promise<string | Uint8Array>;
  /** Files that are not read although an argument stands for them. */
  readonly isExcluded?: (path: string) => boolean;
  /** Whether a directory without any manifest is fine. */
  readonly allowEmpty?: boolean;
}

export interface LoadResult {
  /** The files that were read, in the order they were given. */
  readonly files: readonly string[];
  /** The Kubernetes objects, those of lists one by one. */
  readonly documents: readonly SourceDocument[];
  /** Envoy configuration dumps found in place of Kubernetes objects. */
  readonly configDumps: readonly SourceDocument[];
  readonly findings: readonly Finding[];
  /** The text of each file, by its path, as the spans count it. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Reads files, directories, globs and standard input.
 * @throws an input error (see `isInputError`) for a path that is missing, unreadable or holds nothing to read
 */
export async function loadPaths(paths: readonly string[], options: LoadOptions = {}): Promise<LoadResult> {
  const loaded: LoadedFile[] = [];
  for (const file of findInputFiles(paths, options.allowEmpty)) {
    if (options.isExcluded?.(file.path)) continue;
    const content = file.path === STDIN ? await readStdin(options) : readTextFile(file.path);
    if (!isForeignJson(file, content.text)) loaded.push(loadFile(file.path, content));
  }
  return combine(loaded);
}

/** Reads the objects of a text; `file` names it in spans. */
export function loadText(file: string, text: string): LoadResult {
  return combine([loadFile(file, { text, hasInvalidBytes: false })]);
}

/** Reads mappings that need not be Kubernetes objects, such as configuration files. */
export function loadMappings(
  file: string,
  text: string,
): { readonly documents: readonly SourceDocument[]; readonly findings: readonly Finding[] } {
  const { documents, findings } = readDocuments(createSourceText(file, text));
  const mappings = documents.flatMap(({ text: documentText, value }, index) =>
    isRecord(value) ? [createSourceDocument(file, documentText, index, value)] : [],
  );
  return { documents: mappings, findings };
}

interface LoadedFile extends Omit<LoadResult, 'files' | 'texts'> {
  readonly file: string;
  readonly text: string;
}

function loadFile(file: string, { text, hasInvalidBytes }: FileText): LoadedFile {
  const source = createSourceText(file, text);
  const read = readDocuments(source, hasInvalidBytes);
  const { documents, configDumps, findings } = readObjects(file, read.documents);
  return { file, text: source.text, documents, configDumps, findings: [...read.findings, ...findings] };
}

function combine(loaded: readonly LoadedFile[]): LoadResult {
  const documents = loaded.flatMap((file) => file.documents);
  return {
    files: loaded.map(({ file }) => file),
    documents,
    configDumps: loaded.flatMap((file) => file.configDumps),
    findings: [...loaded.flatMap((file) => file.findings), ...findDuplicateObjects(documents)],
    texts: new Map(loaded.map(({ file, text }) => [file, text])),
  };
}

async function readStdin({ stdin }: LoadOptions): Promise<FileText> {
  if (!stdin) throw inputError(STDIN, 'cannot read "-": there is no standard input here; name files or directories');
  const content = await stdin();
  return typeof content === 'string' ? { text: content, hasInvalidBytes: false } : decodeText(content);
}

/** JSON files that a walk comes across, such as package.json, are mostly no manifests and need no warning. */
function isForeignJson({ path, isWalked }: InputFile, text: string): boolean {
  return isWalked && /\.json$/i.test(path) && !/"(?:apiVersion|kind)"/.test(text);
}
