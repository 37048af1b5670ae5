// Builds dist/ after an installation from the repository. `npm install -g git+…`, as pre-commit runs it, leaves the
// development dependencies out, which the build needs; they are installed here then.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');

function hasBuildTools() {
  try {
    const { resolve } = createRequire(join(root, 'package.json'));
    return Boolean(resolve('esbuild') && resolve('typescript/package.json'));
  } catch {
    return false;
  }
}

if (!hasBuildTools()) {
  const flags = ['--global=false', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'];
  execFileSync('npm', ['ci', ...flags], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}
execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' });
