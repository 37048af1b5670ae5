import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { load } from 'js-yaml';
import { builtCli } from './testing/run-cli.js';

interface Action {
  readonly runs: { readonly steps: readonly { readonly id?: string; readonly run?: string }[] };
}

const action = load(readFileSync('action.yml', 'utf8')) as Action;
const script = action.runs.steps.find(({ id }) => id === 'validate')?.run ?? '';

/** Runs the step of the action that validates, as a runner does. */
function runStep(inputs: Readonly<Record<string, string>>) {
  const folder = mkdtempSync(join(tmpdir(), 'mesh-action-'));
  mkdirSync(join(folder, 'bin'));
  writeFileSync(join(folder, 'bin/mesh.js'), `await import(${JSON.stringify(builtCli())});\n`);
  writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
  const file = (name: string): string => join(folder, name);
  const read = (name: string): string => readFileSync(file(name), 'utf8');
  const { stdout, stderr, status } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd: resolve('.'),
    encoding: 'utf8',
    env: {
      ...process.env,
      GITHUB_ACTION_PATH: folder,
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      RUNNER_TEMP: folder,
      MESH_SARIF: file('mesh.sarif'),
      MESH_FAIL_LEVEL: '',
      MESH_ARGS: '',
      ...inputs,
    },
  });
  return { stdout, stderr, status, read };
}

test('findings become annotations, a summary, SARIF and an exit code for later', () => {
  const { stdout, status, read } = runStep({
    MESH_PATHS: 'fixtures/projects/broken-shop\n',
    MESH_ARGS: '--only=structure\n',
  });
  expect(stdout).toContain('::error file=fixtures/projects/broken-shop/gateway.yaml,line=7,');
  expect(read('summary.md')).toContain('**mesh validate**: 3 errors');
  expect(read('output')).toMatch(/^exit-code=1\nsarif-file=.*mesh\.sarif\n$/);
  expect(JSON.parse(read('mesh.sarif'))).toMatchObject({ version: '2.1.0' });
  expect(status).toBe(0);
});

test('the fail level and several paths', () => {
  const paths = 'fixtures/projects/broken-shop/cart.yaml\nfixtures/projects/broken-shop/gateway.yaml\n';
  const { read } = runStep({ MESH_PATHS: paths, MESH_FAIL_LEVEL: 'never' });
  expect(read('output')).toMatch(/^exit-code=0\n/);
  expect(read('summary.md')).toContain('in 2 files');
});

test('a request that cannot be served', () => {
  const { read, status, stderr } = runStep({ MESH_PATHS: '/no/such/path\n' });
  expect(stderr).toContain('/no/such/path');
  expect(read('output')).toBe('exit-code=2\n');
  expect(status).toBe(0);
});
