// Loads the bundle with the machine code that V8 has made of it before: reading two megabytes of JavaScript anew takes longer
// than most commands. NODE_DISABLE_COMPILE_CACHE=1 switches it off.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';

/** The exports of the CommonJS bundle at `url`; each command has a cache of its own, as it runs other parts of the bundle. */
export function loadBundle(url, command) {
  const path = fileURLToPath(url);
  const require = createRequire(path);
  if (process.env.NODE_DISABLE_COMPILE_CACHE === '1') return require(path);
  // The bundle is ASCII.
  const source = readFileSync(path, 'latin1');
  const cache = cacheFile(source, command);
  const cachedData = read(cache);
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename: path,
    cachedData,
  });
  if (!cachedData || script.cachedDataRejected) process.once('exit', () => write(cache, script));
  const bundle = { exports: {} };
  script.runInThisContext().call(bundle.exports, bundle.exports, require, bundle, path, dirname(path));
  return bundle.exports;
}

/** V8 compares only lengths, so the name holds the hash of the bundle, which its first line tells. */
function cacheFile(source, command = '') {
  const id = /^\/\/ ([0-9a-f]+)/.exec(source)?.[1] ?? '';
  const folder = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const name = command.replaceAll(/[^a-z-]/g, '').slice(0, 20);
  return join(folder, 'meshc', `${process.version}-${process.arch}`, `${id}-${name}.bin`);
}

function read(file) {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

/** Without a place to write to, the next start is slow again, and nothing else happens. */
function write(file, script) {
  try {
    const folder = dirname(file);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const temporary = `${file}.${process.pid}`;
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, file);
    const id = file.slice(folder.length + 1).split('-')[0];
    for (const name of readdirSync(folder)) if (!name.startsWith(`${id}-`)) rmSync(join(folder, name), { force: true });
  } catch {}
}
