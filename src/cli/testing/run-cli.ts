import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

let launcher: string | undefined;

/** Builds the command line once per test file, so that tests never see an old build. */
function build(): string {
  const directory = mkdtempSync(join(tmpdir(), 'mesh-cli-'));
  execFileSync(process.execPath, ['scripts/build.mjs', '--no-types', '--outdir', join(directory, 'dist')], {
    stdio: 'pipe',
  });
  symlinkSync(resolve('schemas'), join(directory, 'schemas'));
  const file = join(directory, 'mesh.mjs');
  writeFileSync(file, "import { main } from './dist/cli.js';\nawait main(process.argv);\n");
  return file;
}

/** The launcher of the command line as it is now. */
export function builtCli(): string {
  launcher ??= build();
  return launcher;
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
