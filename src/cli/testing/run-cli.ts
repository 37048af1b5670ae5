import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, renameSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let installed: string | undefined;

/** The folder of the package as it is now: built once per run of the tests, so that they never see an old build. */
export function builtPackage(): string {
  installed ??= build();
  return installed;
}

function build(): string {
  const shared = process.env.MESH_TEST_FOLDER ?? mkdtempSync(join(tmpdir(), 'mesh-jest-'));
  const folder = join(shared, 'cli');
  if (!existsSync(folder)) moveInto(folder, buildInto(mkdtempSync(join(shared, 'build-'))));
  return folder;
}

/** The package as it is published. */
function buildInto(folder: string): string {
  execFileSync(process.execPath, ['scripts/build.mjs', '--no-types', '--outdir', join(folder, 'dist')], {
    stdio: 'pipe',
  });
  for (const part of ['bin', 'package.json']) cpSync(part, join(folder, part), { recursive: true });
  symlinkSync(resolve('schemas'), join(folder, 'schemas'));
  return folder;
}

/** Whoever builds first wins; tests in other processes build at the same time. */
function moveInto(folder: string, built: string): void {
  try {
    renameSync(built, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** The launcher of the command line as it is now. */
export function builtCli(): string {
  return join(builtPackage(), 'bin', 'mesh.js');
}

/** Runs `mesh` as a user does, off a terminal, in a working directory. */
export function runCli(
  args: readonly string[],
  stdin: string | Uint8Array = '',
  cwd = process.cwd(),
  environment: Readonly<Record<string, string>> = {},
): CliResult {
  const { status, stdout, stderr } = spawnSync(process.execPath, [builtCli(), ...args], {
    input: stdin,
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined, ...environment },
  });
  return { code: status, stdout, stderr };
}
