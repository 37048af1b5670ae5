import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from '../../testing/run-cli.js';

const MESH = 'fixtures/compile/standalone';
const directory = mkdtempSync(join(tmpdir(), 'mesh-generate-'));

test('a missing Secret names the Gateway, the credential and the place', () => {
  const { code, stderr, stdout } = runCli(['generate', '-f', MESH]);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toMatch(
    /mesh\.yaml:\d+:\d+: Gateway shop\/edge: credentialName shop-cert of the server for shop\.example/,
  );
  expect(stderr).toContain('--missing-secrets drop');
});

test('the bootstrap goes to standard output, what was changed to standard error and the report', () => {
  const report = join(directory, 'report.json');
  const { code, stderr, stdout } = runCli(['generate', '-f', MESH, '--missing-secrets', 'drop', '--report', report]);
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(stdout))).toContain('staticResources');
  const notes = stderr.split('\n').filter((line) => line.startsWith('note: dropped filter istio.alpn'));
  expect(notes).toHaveLength(1);
  const { version, changes } = JSON.parse(readFileSync(report, 'utf8'));
  expect(version).toBe(1);
  expect(changes).toContainEqual({
    action: 'dropped',
    what: 'filter istio.alpn',
    reason: expect.any(String),
    where: ['0.0.0.0_8080', '0.0.0.0_8443'],
  });
});

test('YAML in a file', () => {
  const out = join(directory, 'sub', 'envoy.yaml');
  const { code, stdout } = runCli(['generate', 'deploy/webapp', '-n', 'shop', '-f', MESH, '-o', 'yaml', '--out', out]);
  expect(code).toBe(0);
  expect(stdout).toBe('');
  expect(readFileSync(out, 'utf8')).toMatch(/^staticResources:/m);
  expect(statSync(out).isFile()).toBe(true);
});

test('a file with keys is for its owner only, also when it was there before', () => {
  const secret = join(directory, 'secret.yaml');
  writeFileSync(
    secret,
    `apiVersion: v1
kind: Secret
metadata: {name: shop-cert, namespace: istio-system}
stringData: {tls.crt: a, tls.key: b}
`,
  );
  const out = join(directory, 'keys.json');
  writeFileSync(out, '{}', { mode: 0o644 });
  expect(runCli(['generate', '-f', MESH, '-f', secret, '--out', out]).code).toBe(0);
  expect(statSync(out).mode & 0o777).toBe(0o600);
});

test('the bootstrap that the agent of istio-proxy would write', () => {
  const { code, stdout } = runCli(['generate', '-f', MESH, '--target', 'istio-proxy']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toHaveProperty('dynamicResources.adsConfig');
});

test.each([
  [['--target', 'istio-proxy', '--port-offset', '1'], '--port-offset has no use for istio-proxy'],
  [['--secrets', 'files'], 'there is no --out'],
  [['--endpoint', 'webap=127.0.0.1:1', '--missing-secrets', 'drop'], 'did you mean webapp'],
  [['--out', '/dev/null/x', '--missing-secrets', 'drop'], 'cannot write "/dev/null/x"'],
])('%p cannot be served', (flags, message) => {
  const { code, stderr } = runCli(['generate', '-f', MESH, ...flags]);
  expect(code).toBe(2);
  expect(stderr).toContain(message);
});
