import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runCli } from './testing/run-cli.js';

const PROJECT = 'fixtures/projects/broken-shop';
const CLEAN = 'fixtures/rules/unknown-value/silent.yaml';
const FORMATS = ['text', 'concise', 'json', 'jsonl', 'yaml', 'sarif', 'github', 'gitlab', 'junit', 'markdown'];

/** A folder with these files. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mesh-validate-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

const policy = (mode: string): string =>
  `# kept\napiVersion: security.istio.io/v1\nkind: PeerAuthentication\nmetadata: {name: strict, namespace: shop}\nspec:\n  mtls:\n    mode: ${mode} # as agreed\n`;

test.each(FORMATS)('the exit code does not depend on the format: %s', (format) => {
  expect(runCli(['validate', PROJECT, '-o', format]).code).toBe(1);
  expect(runCli(['validate', CLEAN, '-o', format]).code).toBe(0);
});

test.each([
  [['--fail-level', 'never'], 0],
  [['--only', 'MSH0014'], 0],
  [['--only', 'MSH0014', '--fail-level', 'warning'], 1],
  [['--only', 'MSH0014', '--max-warnings', '0'], 1],
  [['--only', 'MSH0014', '--max-warnings', '1'], 0],
  [['--only', 'MSH0014', '--quiet', '--fail-level', 'warning'], 1],
  [['--skip', 'syntax,structure', '--only', 'syntax,structure'], 0],
])('%s ends with %d', (flags, code) => {
  expect(runCli(['validate', PROJECT, ...flags]).code).toBe(code);
});

test.each([
  [['--only', 'MSH9999'], 'there is no rule, code or group "MSH9999"'],
  [['-o', 'xml'], 'Allowed choices are text'],
  [['--output-file', 'sarif'], 'Expected FORMAT=FILE'],
  [['--max-warnings', 'few'], 'Expected a number'],
  [['--config', '/no/such/file.yaml'], 'cannot read "/no/such/file.yaml"'],
  [['/no/such/manifests'], 'there is no such file or directory'],
])('%s cannot be served', (flags, message) => {
  const { code, stdout, stderr } = runCli(['validate', PROJECT, ...flags]);
  expect(stderr).toContain(message);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});

test('no resources at all', () => {
  const empty = folderOf({ 'empty.yaml': '# nothing\n' });
  expect(runCli(['validate', empty])).toMatchObject({ code: 2, stderr: expect.stringContaining('--allow-empty') });
  expect(runCli(['validate', empty, '--allow-empty']).code).toBe(0);
  expect(runCli(['validate', folderOf({}), '--allow-empty']).code).toBe(0);
  expect(runCli(['validate', folderOf({ 'values.yaml': 'replicas: 2\n' })]).code).toBe(2);
});

test('standard input', () => {
  const { code, stdout } = runCli(['validate', '-', '-o', 'concise'], policy('STRIKT'));
  expect(stdout).toMatch(/^-:7:11: error: .* \[MSH0022 unknown-value\]\n$/);
  expect(code).toBe(1);
});

test('several reports at once', () => {
  const folder = folderOf({});
  const [sarif, junit] = [join(folder, 'reports/mesh.sarif'), join(folder, 'junit.xml')];
  const { stdout } = runCli([
    'validate',
    PROJECT,
    '-o',
    'json',
    '--output-file',
    `sarif=${sarif}`,
    '--output-file',
    `junit=${junit}`,
  ]);
  expect(JSON.parse(stdout)).toMatchObject({ version: 1, summary: { errors: 4 } });
  expect(JSON.parse(readFileSync(sarif, 'utf8'))).toMatchObject({ version: '2.1.0' });
  expect(readFileSync(junit, 'utf8')).toMatch(/^<\?xml/);
});

test('--fix corrects what is certain and keeps the rest as it is', () => {
  const folder = folderOf({ 'a.yaml': policy('strict') });
  const file = join(folder, 'a.yaml');
  const dry = runCli(['validate', folder, '--fix-dry-run']);
  expect(dry.stdout).toContain('-    mode: strict # as agreed\n+    mode: STRICT # as agreed\n');
  expect(readFileSync(file, 'utf8')).toBe(policy('strict'));
  expect(runCli(['validate', folder, '--fix']).code).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(policy('STRICT'));
});

test('--fix leaves alone what it cannot be certain of', () => {
  const folder = folderOf({ 'a.yaml': policy('STRIKTLY') });
  expect(runCli(['validate', folder, '--fix']).code).toBe(1);
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(policy('STRIKTLY'));
});

test('a configuration above the working directory is found, paths in it count from its folder', () => {
  const folder = folderOf({
    'mesh.config.yaml':
      'rules: {unknown-value: warning}\nexclude: [skipped]\noverrides: [{files: [apps/old], rules: {structure: off}}]\n',
    'apps/a.yaml': policy('STRIKT'),
    'apps/old/b.yaml': policy('STRIKT').replace('strict', 'old'),
    'apps/skipped/c.yaml': policy('STRIKT').replace('strict', 'skipped'),
  });
  const { code, stdout } = runCli(['validate', '-o', 'concise'], '', join(folder, 'apps'));
  expect(stdout).toMatch(/^a\.yaml:7:11: warning: .*\n$/);
  expect(code).toBe(0);
  expect(runCli(['validate', '--no-config'], '', join(folder, 'apps')).code).toBe(1);
});

test('a configuration that makes no sense', () => {
  const folder = folderOf({ 'mesh.config.yaml': 'rules: {MSH0001: loud}\n', 'a.yaml': policy('STRICT') });
  const { code, stderr } = runCli(['validate'], '', folder);
  expect(stderr).toContain('mesh.config.yaml:1:18');
  expect(code).toBe(2);
});

const ROUTES = `apiVersion: v1
kind: Service
metadata: {name: cart, namespace: shop}
spec: {selector: {app: cart}, ports: [{name: http, port: 80}]}
---
apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: cart, namespace: shop}
spec:
  hosts: [shop.example.com]
  gateways: [public]
  http: [{route: [{destination: {host: cart}}]}]
`;
const GATEWAY = `apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: public, namespace: shop}
spec:
  selector: {istio: ingressgateway}
  servers:
  - port: {number: 80, name: http, protocol: HTTP}
    hosts: ["*.example.com"]
`;

test('what lives elsewhere: context and assumptions', () => {
  const folder = folderOf({ 'team/routes.yaml': ROUTES, 'platform/gateway.yaml': GATEWAY });
  const run = (...flags: string[]) => runCli(['validate', 'team', '-o', 'concise', ...flags], '', folder).stdout;
  expect(run()).toContain('public');
  expect(run('--context', 'platform')).toBe('');
  writeFileSync(join(folder, 'mesh.config.yaml'), 'assume: {gateways: [shop/public]}\n');
  expect(run()).toBe('');
  writeFileSync(join(folder, 'mesh.config.yaml'), 'context: [platform]\n');
  expect(run()).toBe('');
});

test('a baseline holds back what is known', () => {
  const folder = folderOf({ 'a.yaml': policy('STRIKT') });
  const run = (...flags: string[]) => runCli(['validate', ...flags], '', folder);
  expect(run('--update-baseline')).toMatchObject({ code: 0, stderr: expect.stringContaining('mesh-baseline.json') });
  expect(run().code).toBe(1);
  expect(run('--baseline', 'mesh-baseline.json')).toMatchObject({
    code: 0,
    stdout: expect.stringContaining('1 known'),
  });
  writeFileSync(join(folder, 'a.yaml'), policy('STRICT'));
  expect(run('--baseline', 'mesh-baseline.json').stderr).toContain('--update-baseline drops it');
  run('--baseline', 'mesh-baseline.json', '--update-baseline');
  expect(JSON.parse(readFileSync(join(folder, 'mesh-baseline.json'), 'utf8'))).toEqual({ version: 1, findings: [] });
  expect(existsSync(join(folder, 'a.yaml'))).toBe(true);
});

test.each([
  [['explain', 'msh0022'], 'MSH0022 unknown-value'],
  [['explain', 'unknown-value', '-o', 'json'], '"code": "MSH0022"'],
  [['explain', 'IST0106'], 'mesh explain CODE shows the page of one'],
  [['rules'], 'MSH0001  invalid-yaml'],
  [['rules', 'structure', '-o', 'json'], '"name": "unknown-field"'],
  [['schema'], 'VirtualService\n'],
  [['schema', 'virtualservices'], '"title": "Istio VirtualService"'],
  [['schema', 'mesh.config.yaml'], '"title": "mesh.config.yaml"'],
])('%s', (args, text) => {
  const { code, stdout } = runCli(args);
  expect(stdout).toContain(text);
  expect(code).toBe(0);
});

test.each([
  [['explain', 'IST0001'], 'mesh has no rule for IST0001'],
  [['explain', 'unknown-valeu'], 'did you mean unknown-value'],
  [['rules', 'nonsense'], 'there is no rule, code or group "nonsense"'],
  [['schema', 'VirtualServicce'], 'did you mean VirtualService?'],
])('%s cannot be served', (args, message) => {
  expect(runCli(args)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
});

test('CI services get paths below the repository', () => {
  const folder = folderOf({ 'apps/a.yaml': policy('STRIKT') });
  const run = (...flags: string[]) =>
    runCli(['validate', ...flags], '', join(folder, 'apps'), { GITHUB_WORKSPACE: folder }).stdout;
  expect(run('-o', 'github')).toContain('file=apps/a.yaml,');
  expect(run('-o', 'sarif')).toContain('"uri": "apps/a.yaml"');
  expect(run('-o', 'concise')).toMatch(/^a\.yaml:/);
});
