import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runCli } from '../../testing/run-cli.js';

const ENVOY = resolve('src/cli/testing/fake-envoy.sh');
const PROJECT = 'fixtures/projects/istioinaction';
const directory = mkdtempSync(join(tmpdir(), 'mesh-check-test-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

function write(name: string, text: string): string {
  const file = join(directory, name);
  writeFileSync(file, text);
  return file;
}

const check = (files: readonly string[], flags: readonly string[] = [], envoy = ENVOY) =>
  runCli(
    ['generate', '-f', PROJECT, ...files.flatMap((file) => ['-f', file]), '--check', ...flags],
    '',
    process.cwd(),
    {
      ENVOY: envoy,
    },
  );

test.each(['json', 'yaml'])('what Envoy accepts is printed as %s', (format) => {
  const { code, stdout, stderr } = check([], ['-o', format]);
  expect(code).toBe(0);
  expect(stdout).toContain('staticResources');
  expect(stderr).not.toContain('error');
});

const VIRTUAL_SERVICE = `apiVersion: networking.istio.io/v1
kind: VirtualService
metadata: {name: extra, namespace: istioinaction}
spec:
  hosts: [webapp.istioinaction.io]
  gateways: [coolstore-gateway]
  http:
    - match: [{uri: {prefix: /fine}}]
      route: [{destination: {host: webapp}}]
    - match: [{uri: {prefix: /bad}}]
      headers: {request: {set: {x-mine: '%refuse-me%'}}}
      route: [{destination: {host: webapp}}]
`;

test('a refused route names its entry in the VirtualService, and nothing is written', () => {
  const out = join(directory, 'refused.json');
  const file = write('routes.yaml', VIRTUAL_SERVICE);
  const { code, stdout, stderr } = check([file], ['--out', out]);
  expect(code).toBe(1);
  expect(stdout).toBe('');
  expect(existsSync(out)).toBe(false);
  expect(
    stderr,
  ).toContain(`${file}:10:7: error: Envoy refuses the configuration: Not supported field in StreamInfo: refuse-me
  about: route #1 /bad*, virtual host webapp.istioinaction.io:80, listener 0.0.0.0_8080
  from: VirtualService istioinaction/extra http[1] (${file}:10)
  help: a % begins a variable of Envoy; write %% for the sign itself
`);
});

const ENVOY_FILTERS = ['fine', 'refuse-me']
  .map(
    (code) => `apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: {name: ${code}, namespace: istio-system}
spec:
  configPatches:
    - applyTo: HTTP_FILTER
      match: {context: GATEWAY, listener: {filterChain: {filter: {name: envoy.filters.network.http_connection_manager}}}}
      patch:
        operation: INSERT_FIRST
        value: {name: mine, typed_config: {'@type': type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua}}
    - applyTo: HTTP_FILTER
      match: {context: GATEWAY, listener: {filterChain: {filter: {name: envoy.filters.network.http_connection_manager}}}}
      patch:
        operation: INSERT_FIRST
        value:
          name: ${code}
          typed_config:
            '@type': type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua
            defaultSourceCode: {inlineString: '-- ${code}'}
`,
  )
  .join('---\n');

test('a refused filter names the patch of the EnvoyFilter that adds it', () => {
  const file = write('filters.yaml', ENVOY_FILTERS);
  const { code, stderr } = check([file]);
  expect(code).toBe(1);
  expect(stderr).toContain('  about: HTTP filter refuse-me, listener 0.0.0.0_8080\n');
  expect(stderr).toContain(`  from: EnvoyFilter istio-system/refuse-me configPatches[1] (${file}:31)\n`);
});

test('a refused access log is MeshConfig', () => {
  const mesh = 'accessLogFile: /dev/stdout\n    accessLogFormat: "%refuse-me%"\n';
  const file = write(
    'mesh.yaml',
    `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: istio, namespace: istio-system}\ndata:\n  mesh: |\n    ${mesh}`,
  );
  const { code, stderr } = check([file]);
  expect(code).toBe(1);
  expect(stderr).toContain(`  from: ConfigMap istio-system/istio (${file}:1)\n`);
});

test('a refused certificate names the Secret and the server of the Gateway', () => {
  const file = write(
    'tls.yaml',
    `apiVersion: networking.istio.io/v1
kind: Gateway
metadata: {name: tls, namespace: istioinaction}
spec:
  selector: {istio: ingressgateway}
  servers:
    - port: {number: 443, name: https, protocol: HTTPS}
      tls: {mode: SIMPLE, credentialName: cert}
      hosts: [tls.example.com]
---
apiVersion: v1
kind: Secret
metadata: {name: cert, namespace: istio-system}
stringData: {tls.crt: a, tls.key: refuse-me}
`,
  );
  const { code, stderr } = check([file], ['--secrets', 'redact']);
  expect(code).toBe(1);
  expect(stderr).toContain(`${file}:11:1: error: Envoy refuses the configuration`);
  expect(stderr).toContain(`  about: secret kubernetes://cert
  from: Secret istio-system/cert (${file}:11)
  from: Gateway istioinaction/tls servers[0].tls.credentialName (${file}:8)
`);
});

test.each([
  [['--target', 'istio-proxy'], ENVOY, '--check has no use for istio-proxy'],
  [[], '/nonexistent', 'ENVOY=/nonexistent names no program'],
])('%p cannot be served', (flags, envoy, message) => {
  const { code, stderr, stdout } = check([], flags, envoy);
  expect(code).toBe(2);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
});

test('a program that is no Envoy is told without a stack trace', () => {
  const file = write('no-envoy', '#!/bin/sh\necho usage: something else >&2\nexit 3\n');
  chmodSync(file, 0o755);
  const { code, stderr } = check([], [], file);
  expect(code).toBe(2);
  expect(stderr).toContain('ends with code 3 when it is to validate a configuration: usage: something else');
  expect(stderr).not.toContain(' at ');
});
