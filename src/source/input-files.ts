import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Glob, parseGlob } from './globs.js';
import { inputError } from './input-error.js';
import { ioErrorReason } from './read-file.js';

/** A file to read. */
export interface InputFile {
  /** The path as the user gave it, or below the directory they gave; `-` is standard input. */
  readonly path: string;
  /** Found in a directory rather than named. */
  readonly isWalked: boolean;
}

export const STDIN = '-';

/**
 * The files that arguments stand for, each once: in the order of the arguments, those of a directory sorted by name.
 * A directory without any is an error unless `allowEmpty`.
 */
export function findInputFiles(paths: readonly string[], allowEmpty = false): InputFile[] {
  const found = new Map<string, InputFile>();
  for (const path of paths) {
    for (const file of expandArgument(path, allowEmpty)) {
      const key = file.path === STDIN ? STDIN : resolve(file.path);
      if (!found.has(key)) found.set(key, file);
    }
  }
  return [...found.values()];
}

function expandArgument(path: string, allowEmpty: boolean): InputFile[] {
  if (path === STDIN) return [{ path, isWalked: false }];
  const type = typeOfPath(path);
  if (type === 'file') return [{ path, isWalked: false }];
  if (type === 'directory') return expandDirectory(path, allowEmpty);
  const glob = parseGlob(path);
  if (glob) return expandGlob(path, glob);
  const reason = isLink(path) ? 'it is a link to a file that is not there' : 'there is no such file or directory';
  throw inputError(path, `cannot read "${path}": ${reason}; check the path`);
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function typeOfPath(path: string): 'file' | 'directory' | undefined {
  try {
    const stats = statSync(path, { throwIfNoEntry: false });
    return stats && (stats.isDirectory() ? 'directory' : 'file');
  } catch (error) {
    throw inputError(path, `cannot read "${path}": ${ioErrorReason(error)}`);
  }
}

function expandDirectory(path: string, allowEmpty: boolean): InputFile[] {
  const files = walk(path);
  if (files.length > 0 || allowEmpty) return files;
  throw inputError(
    path,
    `no .yaml, .yml or .json file in directory "${path}" (hidden files and node_modules are not looked at); name the files, or pipe them in: kustomize build "${path}" | mesh validate -`,
  );
}

function walk(directory: string): InputFile[] {
  return readDirectory(directory).flatMap((entry) => {
    const path = join(directory, entry.name);
    const type = entryType(entry, path);
    if (type === 'directory') return isSkippedDirectory(entry.name) ? [] : walk(path);
    return type === 'file' && isManifestName(entry.name) ? [{ path, isWalked: true }] : [];
  });
}

function expandGlob(pattern: string, { base: root, glob, isMatch }: Glob): InputFile[] {
  const search: GlobSearch = { isMatch, anyExtension: /\.\w+$/.test(glob), depth: globDepth(glob) };
  const files = typeOfPath(root) === 'directory' ? matchBelow(search, root, '') : [];
  if (files.length > 0) return files;
  throw inputError(pattern, `no file matches "${pattern}"; check the pattern, or name a directory to read all of it`);
}

interface GlobSearch {
  readonly isMatch: (path: string) => boolean;
  /** The pattern names the extension itself, so that others than those of manifests are wanted. */
  readonly anyExtension: boolean;
  readonly depth: number;
}

function globDepth(glob: string): number {
  return glob.includes('**') || glob.includes('{') || glob.includes('(')
    ? Number.POSITIVE_INFINITY
    : glob.split('/').length;
}

function matchBelow(search: GlobSearch, root: string, below: string): InputFile[] {
  return readDirectory(join(root, below)).flatMap((entry) => {
    const relative = below === '' ? entry.name : `${below}/${entry.name}`;
    const path = join(root, relative);
    const type = entryType(entry, path);
    if (type === 'directory') {
      if (isSkippedDirectory(entry.name)) return [];
      if (search.isMatch(relative)) return walk(path);
      return relative.split('/').length < search.depth ? matchBelow(search, root, relative) : [];
    }
    const isWanted = type === 'file' && search.isMatch(relative) && (search.anyExtension || isManifestName(entry.name));
    return isWanted ? [{ path, isWalked: false }] : [];
  });
}

function readDirectory(directory: string): Dirent[] {
  try {
    const entries = readdirSync(directory, { withFileTypes: true });
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    throw inputError(directory, `cannot read directory "${directory}": ${ioErrorReason(error)}`);
  }
}

/** Links to files are followed; links to directories are not, since they may go round in circles. */
function entryType(entry: Dirent, path: string): 'file' | 'directory' | undefined {
  if (entry.isDirectory()) return 'directory';
  if (entry.isFile()) return 'file';
  return entry.isSymbolicLink() && typeOfPath(path) === 'file' ? 'file' : undefined;
}

/** Hidden directories and installed packages are not looked into. */
export function isSkippedDirectory(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Hidden files and mesh's own configuration are no manifests. */
export function isManifestName(name: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(name) && !name.startsWith('.') && !/^mesh\.config\./.test(name);
}
