import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { ConfigFile } from '../../../rules/config/lint-config.js';
import { readConfig } from '../../../rules/config/read-config.js';
import { pathMatcher } from '../../../source/globs.js';
import { readTextFile } from '../../../source/read-file.js';
import { requestError } from '../../request-error.js';

const NAMES = ['mesh.config.yaml', 'mesh.config.yml'];

/** A configuration and how paths are read from its folder. */
export interface LocatedConfig {
  readonly file: ConfigFile | undefined;
  readonly text: string;
  /** A path of the file as seen from the working directory. */
  pathOf(path: string): string;
  matcherOf(globs: readonly string[]): (file: string) => boolean;
}

/** Reads the configuration that was asked for, else the nearest one above the working directory. */
export function findConfig(asked: string | false | undefined): LocatedConfig {
  const path = asked === undefined ? findUpwards(process.cwd()) : asked || undefined;
  const folder = path === undefined ? process.cwd() : dirname(resolve(path));
  const text = path === undefined ? '' : readTextFile(path).text;
  return {
    file: path === undefined ? undefined : parse(path, text),
    text,
    pathOf: (other) => relative(process.cwd(), resolve(folder, other)) || '.',
    matcherOf: (globs) => {
      const isMatch = pathMatcher(globs);
      return (file) => isMatch(pathBelow(folder, file));
    },
  };
}

/** A path as seen from a folder, with `/`. */
export function pathBelow(folder: string, file: string): string {
  return file === '-' ? '-' : relative(folder, resolve(file)).split(sep).join('/');
}

function findUpwards(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const found = NAMES.map((name) => join(folder, name)).find((path) => existsSync(path));
    if (found !== undefined) return relative(process.cwd(), found) || found;
    if (dirname(folder) === folder) return undefined;
  }
}

function parse(path: string, text: string): ConfigFile | undefined {
  const read = readConfig(path, text);
  if (read === undefined || 'config' in read) return read;
  const lines = read.map(({ message, help }) => (help === undefined ? message : `${message}\n  help: ${help}`));
  throw requestError(`${path} cannot be used\n${lines.join('\n')}`, 'docs/reference/config.md describes the file');
}
