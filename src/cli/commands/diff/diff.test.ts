import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../testing/run-cli.js';

const [BEFORE, AFTER] = ['fixtures/diff/before', 'fixtures/diff/after'];

/** A repository whose last commit holds `before`, and whose working tree holds `after`. */
function repository(): string {
  const root = mkdtempSync(join(tmpdir(), 'mesh-diff-'));
  const git = (...args: string[]): Buffer =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], { cwd: root });
  git('init', '-q');
  cpSync(BEFORE, join(root, 'k8s'), { recursive: true });
  writeFileSync(join(root, 'k8s', '.hidden.yaml'), 'kind: [');
  git('add', '.');
  git('commit', '-qm', 'before');
  rmSync(join(root, 'k8s', '.hidden.yaml'));
  cpSync(AFTER, join(root, 'k8s'), { recursive: true });
  return root;
}

test.each(['text', 'json', 'markdown'])('exit codes do not depend on the format: %s', (format) => {
  expect(runCli(['diff', BEFORE, AFTER, '-o', format]).code).toBe(0);
  expect(runCli(['diff', BEFORE, AFTER, '-o', format, '--exit-code']).code).toBe(1);
  expect(runCli(['diff', BEFORE, BEFORE, '-o', format, '--exit-code']).code).toBe(0);
});

test('--only takes kinds before and after the paths', () => {
  const expected = runCli(['diff', BEFORE, AFTER, '--only', 'routes', 'clusters']);
  expect(expected.stdout).toContain('~ routes http.8080');
  expect(expected.stdout).not.toContain('listeners virtualInbound');
  expect(runCli(['diff', '--only', 'route,cluster', BEFORE, AFTER]).stdout).toBe(expected.stdout);
  expect(runCli(['diff', BEFORE, AFTER, '--only', 'pods']).code).toBe(2);
});

test('compares with a git revision', () => {
  const root = repository();
  const whole = runCli(['diff', BEFORE, AFTER]).stdout;
  expect(runCli(['diff', '--base', 'HEAD', 'k8s'], '', root).stdout).toBe(whole);
  expect(runCli(['diff', 'HEAD:k8s', 'k8s/'], '', root).stdout).toBe(whole);
  expect(runCli(['diff', '--base', 'HEAD', '.'], '', root).stdout).toBe(whole);
  expect(runCli(['diff', '--base', 'HEAD', '../k8s'], '', join(root, 'k8s')).stdout).toBe(whole);
  const unknown = runCli(['diff', '--base', 'nowhere', 'k8s'], '', root);
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('git knows no revision "nowhere"')]);
  rmSync(root, { recursive: true });
});

test('compares a stored dump with manifests, and hides private keys', () => {
  const root = mkdtempSync(join(tmpdir(), 'mesh-diff-'));
  const dump = join(root, 'gateway.json');
  writeFileSync(dump, runCli(['pc', 'all', '-f', BEFORE, '-o', 'json']).stdout);
  expect(runCli(['diff', dump, BEFORE]).stdout).toBe('No differences: 1 proxy compared, 0 differ.\n');
  expect(runCli(['diff', root, AFTER]).stdout).toContain('old.example.com of shop.example.com:80');
  rmSync(root, { recursive: true });
});

test('JSON holds a patch for each changed resource', () => {
  const { changes, traffic } = JSON.parse(runCli(['diff', BEFORE, AFTER, '-o', 'json', '--only', 'routes']).stdout);
  expect(changes).toContainEqual(
    expect.objectContaining({
      kind: 'routes',
      name: 'http.8080',
      patch: expect.arrayContaining([{ op: 'remove', path: '/virtualHosts/0/domains/1' }]),
    }),
  );
  expect(traffic[0]).toMatchObject({ topic: 'host', action: 'removed', count: 1 });
});

test('two sides are needed', () => {
  expect(runCli(['diff', BEFORE]).code).toBe(2);
  expect(runCli(['diff']).code).toBe(2);
  expect(runCli(['diff', BEFORE, 'nowhere.yaml']).code).toBe(2);
});
