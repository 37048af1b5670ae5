import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdtempSync, openSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtCli, runCli } from './testing/run-cli.js';

const PROJECT = 'fixtures/projects/istioinaction';
const directory = mkdtempSync(join(tmpdir(), 'mesh-bad-'));

function file(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

const gateway = (port: string) => `
apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: edge, namespace: shop}
spec:
  selector: {istio: ingressgateway}
  servers:
  - port: {number: ${port}, name: http, protocol: HTTP}
    hosts: ["shop.example"]
`;

test('a missing path', () => {
  const { code, stderr, stdout } = runCli(['pc', 'routes', '-f', '/no/such/path']);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain('/no/such/path');
  expect(stderr).toContain('there is no such file or directory');
});

test('an empty directory', () => {
  const { code, stderr } = runCli(['pc', 'routes', '-f', mkdtempSync(join(tmpdir(), 'mesh-empty-'))]);
  expect(code).toBe(2);
  expect(stderr).toContain('no .yaml, .yml or .json file in directory');
});

test('a file that cannot be read', () => {
  const link = join(directory, 'dangling.yaml');
  symlinkSync('/no/such/target', link);
  const { code, stderr } = runCli(['pc', 'routes', '-f', link]);
  expect(code).toBe(2);
  expect(stderr).toContain('dangling.yaml": it is a link to a file that is not there');
});

test('standard input in UTF-16, as PowerShell pipes it', () => {
  const utf16 = Buffer.from(`\uFEFF${gateway('80').replaceAll('\n', '\r\n')}`, 'utf16le');
  const { code, stdout } = runCli(['pc', 'listeners', '-f', '-'], utf16);
  expect(code).toBe(0);
  expect(stdout).toContain('8080');
});

test('bytes on standard input that are no UTF-8', () => {
  const { code, stdout } = runCli(['validate', '-'], Buffer.from([0x61, 0x3a, 0x20, 0xff]));
  expect(code).toBe(1);
  expect(stdout).toContain('MSH0015');
});

test('a report that cannot be written', () => {
  const blocked = join(file('a-file', ''), 'below');
  const manifest = file('broken.yaml', 'a: [');
  for (const args of [
    ['validate', manifest, '--output-file', `json=${blocked}`],
    ['validate', manifest, '--update-baseline', '--baseline', blocked],
    ['test', '--init', blocked, '-f', PROJECT],
    ['generate', '-f', PROJECT, '--out', blocked],
  ]) {
    const { code, stderr } = runCli(args);
    expect(code).toBe(2);
    expect(stderr).toContain(`error: cannot write "${blocked}": `);
    expect(stderr).not.toMatch(/\n\s+at /);
  }
});

const FULL_DEVICE = '/dev/full';

(existsSync(FULL_DEVICE) ? test : test.skip)('standard output that takes no more', () => {
  const full = openSync(FULL_DEVICE, 'w');
  const { status, stderr } = spawnSync(process.execPath, [builtCli(), 'rules'], {
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect(stderr).toBe('error: standard output cannot be written: no space is left on the device\n');
  expect(status).toBe(2);
});

test('a baseline that is not there is said', () => {
  const { code, stderr } = runCli(['validate', PROJECT, '--baseline', join(directory, 'none.json')]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/note: there is no baseline .*none\.json; --update-baseline writes it/);
});

test('a YAML error in one of many documents loses that document only', () => {
  const path = file('one-broken.yaml', `${gateway('80')}---\na: [1\n---${gateway('81').replace('edge', 'other')}`);
  const { code, stderr, stdout } = runCli(['pc', 'listeners', '-f', path]);
  expect(code).toBe(0);
  expect(stderr).toMatch(/one-broken\.yaml:\d+:\d+: error: .*never closed/);
  expect(stdout).toContain('Route: http.8080');
});

test('an alias bomb ends quickly and says so', () => {
  const levels = Array.from(
    { length: 30 },
    (_, level) => `l${level}: &l${level} [${level === 0 ? '1' : `*l${level - 1}, *l${level - 1}`}]`,
  );
  const { stderr } = runCli(['pc', 'listeners', '-f', file('bomb.yaml', levels.join('\n'))]);
  expect(stderr).toContain('bomb.yaml');
  expect(stderr).toMatch(/alias/i);
});

test('a value of the wrong type names field, line and column', () => {
  const { stderr } = runCli(['pc', 'listeners', '-f', file('types.yaml', gateway('"eighty"'))]);
  expect(stderr).toMatch(
    /types\.yaml:8:20: error: spec\.servers\[0\]\.port\.number: expected an integer, got the string "eighty"/,
  );
});

test('a VirtualService without hosts changes nothing', () => {
  const hostless = file(
    'hostless.yaml',
    'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: v, namespace: istioinaction}\nspec:\n  gateways: [coolstore-gateway]\n  http: [{route: [{destination: {host: webapp}}]}]\n',
  );
  const withIt = runCli(['pc', 'routes', '-f', PROJECT, '-f', hostless]);
  expect(withIt.code).toBe(0);
  expect(withIt.stdout).toBe(runCli(['pc', 'routes', '-f', PROJECT]).stdout);
});

test('an unknown kind is not fatal', () => {
  const other = file('other.yaml', 'apiVersion: example.com/v1\nkind: Widget\nmetadata: {name: w}\n');
  expect(runCli(['pc', 'routes', '-f', PROJECT, '-f', other]).code).toBe(0);
});

test('an unknown proxy is answered with the nearest name', () => {
  const { code, stderr } = runCli(['pc', 'routes', 'webap', '-f', PROJECT]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/there is no proxy webap/);
  expect(stderr).toMatch(/did you mean webapp/);
});

test('a name that several namespaces have is ambiguous', () => {
  const copy = file(
    'copy.yaml',
    'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: webapp, namespace: other}\nspec:\n  template:\n    metadata: {labels: {app: webapp, sidecar.istio.io/inject: "true"}}\n    spec: {containers: [{name: a, image: a}]}\n',
  );
  const { code, stderr } = runCli(['pc', 'routes', 'webapp', '-f', PROJECT, '-f', copy]);
  expect(code).toBe(2);
  expect(stderr).toContain('several namespaces');
});

test('a truncated config_dump', () => {
  const { code, stderr } = runCli(['pc', 'routes', '-f', file('dump.json', '{"configs": [{"@type": "type')]);
  expect(code).toBe(2);
  expect(stderr).toContain('not a complete JSON document');
});

test('an unknown command or flag suggests the nearest', () => {
  expect(runCli(['pc', 'listner', '-f', PROJECT])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('did you mean listener'),
  });
  expect(runCli(['pc', 'routes', '--nam', 'x', '-f', PROJECT])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('--name'),
  });
});

test('no answer ever holds a stack trace', () => {
  for (const args of [['bogus'], ['pc', 'routes'], ['pc', 'routes', '-f', '/no'], ['proxies', '-f', '/no']]) {
    expect(runCli(args).stderr).not.toMatch(/\n\s+at /);
  }
});
