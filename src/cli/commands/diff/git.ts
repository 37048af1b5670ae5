import { execFileSync } from 'node:child_process';
import { relative, resolve, sep } from 'node:path';
import { isManifestName, isSkippedDirectory } from '../../../source/input-files.js';
import { decodeText } from '../../../source/read-file.js';
import { requestError } from '../../request-error.js';

/** A file as it was at a revision. */
export interface RevisionFile {
  /** `<revision>:<path>` */
  readonly name: string;
  readonly text: string;
}

const LARGEST_OUTPUT = 2 ** 30;

function git(args: readonly string[], input = ''): Buffer {
  return execFileSync('git', [...args], { input, maxBuffer: LARGEST_OUTPUT, stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Whether git is there and knows the revision. */
export function isRevision(revision: string): boolean {
  try {
    git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
    return true;
  } catch {
    return false;
  }
}

/** The manifests below paths at a revision, as a walk of the directory would find them. Reads the local repository only. */
export function readRevision(revision: string, paths: readonly string[]): readonly RevisionFile[] {
  if (!isRevision(revision)) {
    throw requestError(
      `git knows no revision "${revision}" here`,
      'run mesh inside the repository; in a shallow clone fetch the revision first (actions/checkout: fetch-depth: 0)',
    );
  }
  const entries = paths.flatMap((path) => list(revision, fromHere(path)));
  const blobs = readBlobs(entries.map(({ id }) => id));
  return entries.map(({ path }, index) => ({
    name: `${revision}:${path}`,
    text: decodeText(blobs[index] ?? new Uint8Array()).text,
  }));
}

/** The path as git writes it: relative to the working directory, with slashes. */
function fromHere(path: string): string {
  const here = relative(process.cwd(), resolve(path));
  return here === '' ? '.' : here.split(sep).join('/');
}

interface TreeEntry {
  readonly id: string;
  readonly path: string;
}

function list(revision: string, path: string): readonly TreeEntry[] {
  const lines = listing(revision, path)
    .split('\0')
    .filter((line) => line !== '');
  const entries = lines.flatMap((line): readonly TreeEntry[] => {
    const [, type, id, entryPath] = /^\d+ (\w+) (\w+)\t(.*)$/s.exec(line) ?? [];
    return type === 'blob' && id !== undefined && entryPath !== undefined ? [{ id, path: entryPath }] : [];
  });
  return entries.filter((entry) => entry.path === path || isWalked(entry.path, path));
}

function listing(revision: string, path: string): string {
  try {
    return git(['ls-tree', '-r', '-z', revision, '--', path]).toString('utf8');
  } catch (error) {
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw requestError(`git cannot list ${path} at ${revision}: ${reason}`, 'give a path inside the repository');
  }
}

function isWalked(file: string, root: string): boolean {
  const below = root === '.' ? file : file.slice(root.length);
  const parts = below.split('/').filter((part) => part !== '');
  const name = parts.pop() ?? '';
  return isManifestName(name) && !parts.some((part) => part !== '..' && isSkippedDirectory(part));
}

/** The contents of objects, in one run of git. */
function readBlobs(ids: readonly string[]): readonly Uint8Array[] {
  if (ids.length === 0) return [];
  const output = git(['cat-file', '--batch'], `${ids.join('\n')}\n`);
  let at = 0;
  return ids.map(() => {
    const end = output.indexOf('\n', at);
    const size = Number(output.subarray(at, end).toString('utf8').split(' ')[2]);
    const blob = output.subarray(end + 1, end + 1 + size);
    at = end + 1 + size + 1;
    return blob;
  });
}
