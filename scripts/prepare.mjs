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

/** The settings of the installation around this one do not count, apart from where packages come from. */
function ownEnvironment() {
  const kept = /^npm_config_(?:registry|cafile|cache|userconfig|globalconfig|https?_proxy|proxy|noproxy)$/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name) || kept.test(name)));
}

if (!hasBuildTools()) {
  const options = { cwd: root, stdio: 'inherit', env: ownEnvironment(), shell: process.platform === 'win32' };
  execFileSync(
    'npm',
    ['install', '--no-save', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund'],
    options,
  );
}
execFileSync(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: 'inherit' });
