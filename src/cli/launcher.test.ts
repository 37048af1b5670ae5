import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtPackage } from './testing/run-cli.js';

const CLEAN = 'fixtures/rules/unknown-value/silent.yaml';

/** The package as it is published, and a home for its cache. */
function installation(): { launcher: string; bundle: string; caches: () => readonly string[]; home: string } {
  const folder = mkdtempSync(join(tmpdir(), 'mesh-launcher-'));
  cpSync('bin', join(folder, 'bin'), { recursive: true });
  cpSync('package.json', join(folder, 'package.json'));
  cpSync(join(builtPackage(), 'dist'), join(folder, 'dist'), { recursive: true });
  const home = join(folder, 'home');
  mkdirSync(home);
  const caches = (): readonly string[] =>
    readdirSync(home, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.bin'))
      .map((name) => join(home, name));
  return { launcher: join(folder, 'bin/mesh.js'), bundle: join(folder, 'dist/mesh.cjs'), caches, home };
}

function run(launcher: string, home: string, args: readonly string[], environment: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...args], {
    encoding: 'utf8',
    env: { ...process.env, XDG_CACHE_HOME: home, ...environment },
  });
  return { code: status, stdout, stderr };
}

test('the version is told without the bundle', () => {
  const { launcher, bundle, home } = installation();
  writeFileSync(bundle, 'throw new Error("loaded")');
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(run(launcher, home, ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('compiled code is kept for each command and used again', () => {
  const { launcher, caches, home } = installation();
  const first = run(launcher, home, ['validate', CLEAN]);
  expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining('no problems'), stderr: '' });
  expect(caches()).toHaveLength(1);
  expect(run(launcher, home, ['validate', CLEAN])).toEqual(first);
  run(launcher, home, ['rules']);
  expect(caches()).toHaveLength(2);
});

test('a cache that is damaged is replaced', () => {
  const { launcher, caches, home } = installation();
  const first = run(launcher, home, ['validate', CLEAN]);
  const [cache = ''] = caches();
  writeFileSync(cache, 'nonsense');
  expect(run(launcher, home, ['validate', CLEAN])).toEqual(first);
  expect(readFileSync(cache).length).toBeGreaterThan(1000);
});

test('another version of the bundle has another cache, and the old one goes', () => {
  const { launcher, bundle, caches, home } = installation();
  run(launcher, home, ['validate', CLEAN]);
  writeFileSync(bundle, readFileSync(bundle, 'utf8').replace(/^\/\/ [0-9a-f]+/, '// 0123456789abcdef'));
  expect(run(launcher, home, ['validate', CLEAN]).code).toBe(0);
  expect(caches()).toEqual([expect.stringContaining('0123456789abcdef-validate.bin')]);
});

test('without a place for it there is no cache', () => {
  const { launcher, caches, home } = installation();
  writeFileSync(join(home, 'meshc'), '');
  chmodSync(home, 0o500);
  expect(run(launcher, home, ['validate', CLEAN])).toMatchObject({ code: 0, stderr: '' });
  expect(run(launcher, home, ['validate', CLEAN], { NODE_DISABLE_COMPILE_CACHE: '1' }).code).toBe(0);
  expect(caches()).toEqual([]);
});

test('the bundle is ASCII, as the launcher reads it', () => {
  expect(readFileSync(installation().bundle).every((byte) => byte < 0x80)).toBe(true);
});
