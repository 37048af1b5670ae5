import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { formatScaffold } from '../../../report/test-report-scaffold.js';
import { scaffold } from '../../../route-tests/scaffold/scaffold.js';
import { requestError } from '../../request-error.js';
import { writeFile } from '../../write-file.js';
import { loadUnderTest } from './load-under-test.js';

export interface InitFlags {
  readonly file?: readonly string[];
  readonly meshConfig?: string;
  readonly istioNamespace?: string;
}

/** Writes one test for each route to the file that was named, else to standard output. */
export async function writeFirstTests(files: readonly string[], flags: InitFlags): Promise<void> {
  const [target] = files;
  const { file: paths = [] } = flags;
  if (paths.length === 0) throw requestError('--init needs manifests', 'give -f a file or directory');
  if (files.length > 1) throw requestError('--init writes one file', `name only ${target}`);
  if (target !== undefined && existsSync(target))
    throw requestError(`${target} exists; it is not overwritten`, 'name another file');
  const mesh = await loadUnderTest(paths, { ...flags, assume: false });
  const folder = target === undefined ? process.cwd() : dirname(resolve(target));
  const manifests = paths.map((path) => (path === '-' ? path : relative(folder, resolve(path)) || '.'));
  const text = formatScaffold(scaffold(mesh, manifests));
  if (target === undefined) process.stdout.write(text);
  else {
    writeFile(target, text);
    process.stderr.write(`wrote ${target}; run it with: mesh test ${target}\n`);
  }
}
