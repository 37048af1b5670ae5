import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCli } from './testing/run-cli.js';

const PROJECT = 'fixtures/projects/istioinaction';
const directory = mkdtempSync(join(tmpdir(), 'mesh-bad-request-'));

function file(name: string, text: string): string {
  const path = join(directory, name);
  writeFileSync(path, text);
  return path;
}

const lonelyTests = file(
  'lonely.yaml',
  'manifests: [nowhere]\ntests:\n- {name: a, request: {url: "http://a/"}, expect: {notFound: true}}\n',
);

test.each([
  [['pc', '-f', PROJECT], 'needs a kind before -f\nhelp: one of listeners, routes,'],
  [['pc', 'zzz'], 'has no kind "zzz"\nhelp: use one of listeners'],
  [['help', 'validat'], "unknown command 'validat'\n(Did you mean validate?)"],
  [['generate'], "required option '-f, --file <path>' not specified\nhelp: give manifests with -f PATH"],
  [['generate', '-f', PROJECT, '--listen', 'localhost'], 'It must be an IP address'],
  [['trace', 'http://a/', 'b', 'c', '-f', PROJECT], 'one request has no 3 words'],
  [['trace', 'ftp://a/', '-f', PROJECT], 'ftp cannot be traced\nhelp: use http, https, tcp, tls'],
  [['trace', 'http://a/', '-f', PROJECT, '--destination', '10.0.0.1'], 'It must be IP:PORT'],
  [['trace', 'http://a/', '-f', PROJECT, '--source', 'me'], 'It must be an IP address'],
  [['trace', 'http://a/', '-f', PROJECT, '--requests', 'x.json'], 'both --requests and "http://a/" are given'],
  [['trace', '--requests', '-', '-f', '-'], 'standard input cannot be both manifests and requests'],
  [['pc', 'routes', '-f', PROJECT, '-n', 'nope'], 'there is no ingress gateway in namespace nope'],
  [['pc', 'routes', 'webapp', '-f', PROJECT, '-n', 'nope'], 'there is no proxy webapp in namespace nope'],
  [['diff', '-', '-'], 'both sides are standard input'],
  [['diff', PROJECT, PROJECT, '-n', 'shop'], '-n is the namespace of --proxy, which is not given'],
  [['diff', 'v0.0.none:k8s', PROJECT], 'git knows no revision "v0.0.none" here'],
  [['test', lonelyTests], 'paths under manifests: count from the folder of the tests'],
  [['test', PROJECT], 'mesh test --init routes.yaml -f k8s/ writes a first one'],
])('%j', (args, message) => {
  const { code, stdout, stderr } = runCli(args);
  expect(stderr).toContain(message);
  expect(stdout).toBe('');
  expect(code).toBe(2);
});

test('a MeshConfig file', () => {
  const run = (name: string, text: string) =>
    runCli(['pc', 'routes', '-f', PROJECT, '--mesh-config', file(name, text)]);
  expect(run('typo.yaml', 'trustDomain: a.b\naccessLogFil: /dev/stdout\n')).toMatchObject({
    code: 0,
    stderr: expect.stringMatching(
      /typo\.yaml:2:1: warning: .*no field "accessLogFil"; istiod ignores it.*\n {2}help: did you mean accessLogFile\?/,
    ),
  });
  expect(run('map.yaml', 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: istio}\n')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(
      'holds the object ConfigMap, not the fields of MeshConfig\nhelp: give such a file with -f',
    ),
  });
});

test('a side of a diff that cannot be read says why', () => {
  const { code, stderr } = runCli(['diff', PROJECT, file('chart.yaml', 'kind: Service\n{{- if .Values.x }}\n')]);
  expect(code).toBe(2);
  expect(stderr).toMatch(/chart\.yaml:2:1: error: this is an unrendered template/);
});

test('help takes a command and its subcommand', () => {
  const { code, stdout } = runCli(['help', 'pc', 'routes']);
  expect(code).toBe(0);
  expect(stdout).toContain('only the route configuration of this name');
  expect(runCli(['pc', 'routes', '--help']).stdout).toBe(stdout);
  expect(runCli(['pc', 'help', 'routes']).stdout).toBe(stdout);
});

test('requests on standard input; a field that is close to another is noted', () => {
  const requests = '[{"url": "http://webapp.istioinaction.io/", "listenerPort": 8080, "metod": "GET", "id": 1}]';
  const { code, stdout, stderr } = runCli(['trace', '--requests', '-', '-o', 'json', '-f', PROJECT], requests);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject([{ status: 200 }]);
  expect(stderr).toContain('note: request 0 of -: no field "metod"; did you mean method?');
  expect(stderr).not.toContain('"id"');
});
