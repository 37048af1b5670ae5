// Runs the example project with a real Envoy through `mesh run --watch`, sends requests, and changes and breaks the manifests; then has
// `mesh generate --check` say which YAML Envoy refuses.
//   ENVOY=PATH node scripts/check-run.mjs [--mesh CMD]
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { requiredEnvoy } from './lib/run.mjs';

const { values } = parseArgs({ options: { mesh: { type: 'string', default: 'node bin/mesh.js' } } });
requiredEnvoy();
const [meshCommand, ...meshArguments] = values.mesh.split(' ');
const PORT_OFFSET = 11_000;
const HTTP = 8080 + PORT_OFFSET;
const WAIT_MS = 30_000;

const directory = mkdtempSync(join(tmpdir(), 'mesh-check-run-'));
const manifests = join(directory, 'mesh');
cpSync('fixtures/projects/istioinaction', manifests, { recursive: true });
const gateway = join(manifests, 'gateway.yaml');
const before = readFileSync(gateway, 'utf8');
const backends = await Promise.all(['webapp', 'catalog'].map(backend));
const endpoints = backends.flatMap(({ name, port }) => ['--endpoint', `${name}=127.0.0.1:${port}`]);
const mesh = start(['run', '-f', manifests, '--port-offset', `${PORT_OFFSET}`, '--watch', ...endpoints]);
try {
  await check('requests are answered by the backends', async () => {
    await until(() => mesh.err.includes('note: watching'));
    assert.equal(await get('webapp.istioinaction.io', '/'), '200 webapp /');
    assert.equal(await get('catalog.istioinaction.io', '/items/1'), '200 catalog /items/1');
    assert.match(await get('catalog.istioinaction.io', '/'), /^404/);
    assert.match(await get('elsewhere.example', '/'), /^404/);
    assert.match(mesh.out, new RegExp(`curl -H 'Host: webapp.istioinaction.io' http://127.0.0.1:${HTTP}/`));
  });
  await check('an edit of a VirtualService is served', async () => {
    writeFileSync(gateway, before.replace('prefix: /items', 'prefix: /things'));
    await until(async () => (await get('catalog.istioinaction.io', '/things')) === '200 catalog /things');
    assert.match(await get('catalog.istioinaction.io', '/items'), /^404/);
  });
  await check('a broken file leaves Envoy as it is', async () => {
    writeFileSync(gateway, `${before}  broken: [\n`);
    await until(() => mesh.err.includes('note: Envoy keeps running'));
    assert.match(mesh.err, /gateway\.yaml:\d+:\d+: error: unreadable YAML/);
    assert.equal(await get('catalog.istioinaction.io', '/things'), '200 catalog /things');
  });
  const filter = join(manifests, 'filter.yaml');
  await check('what Envoy refuses leaves it as it is, and names the patch', async () => {
    writeFileSync(gateway, before);
    await until(async () => (await get('catalog.istioinaction.io', '/items')) === '200 catalog /items');
    writeFileSync(filter, envoyFilter('function envoy_on_request('));
    await until(() => mesh.err.includes('from: EnvoyFilter istio-system/script configPatches[0]'));
    assert.equal(await get('catalog.istioinaction.io', '/items'), '200 catalog /items');
  });
  await check('generate --check says the same', async () => {
    const refused = await ended(start(['generate', '-f', manifests, '--check']));
    assert.equal(refused.code, 1);
    assert.equal(refused.out, '');
    assert.match(refused.err, /filter\.yaml:6:7: error: Envoy refuses the configuration: script load error/);
    const restarts = restartsOf(mesh);
    writeFileSync(filter, envoyFilter('function envoy_on_request(handle) end'));
    const accepted = await ended(start(['generate', '-f', manifests, '--check', '-o', 'yaml']));
    assert.equal(accepted.code, 0, accepted.err);
    assert.match(accepted.out, /^staticResources:/m);
    await until(() => restartsOf(mesh) > restarts);
  });
  await check('a second one is told that the ports are taken', async () => {
    const second = await ended(start(['run', '-f', manifests, '--port-offset', `${PORT_OFFSET}`]));
    assert.equal(second.code, 2);
    assert.match(
      second.err,
      /error: .* cannot listen on 127\.0\.0\.1:\d+: the address is already in use\nhelp: --port-offset/,
    );
  });
  await check('a signal ends both', async () => {
    mesh.child.kill('SIGINT');
    assert.equal((await ended(mesh)).code, 0);
    await assert.rejects(get('webapp.istioinaction.io', '/'));
  });
  console.log('mesh run serves the example project');
} finally {
  mesh.child.kill('SIGTERM');
  await mesh.code;
  for (const { server } of backends) server.close();
  rmSync(directory, { recursive: true, force: true });
}

async function check(what, body) {
  try {
    await body();
    console.log(`ok: ${what}`);
  } catch (error) {
    console.log(`FAILED: ${what}\n${mesh.out}${mesh.err}`);
    throw error;
  }
}

/** An HTTP server that answers with its name and the path. */
function backend(name) {
  return new Promise((done) => {
    const server = createServer((asked, response) => response.end(`${name} ${asked.url}`));
    server.listen(0, '127.0.0.1', () => done({ name, server, port: server.address().port }));
  });
}

/** Status and body of the gateway's answer. */
function get(host, path) {
  return new Promise((done, fail) => {
    const asked = request({ host: '127.0.0.1', port: HTTP, path, headers: { host }, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => (body += part));
      response.on('end', () => done(`${response.statusCode} ${body}`.trim()));
    });
    asked.on('error', fail);
    asked.end();
  });
}

async function until(condition) {
  for (const start = Date.now(); Date.now() - start < WAIT_MS; await sleep(100)) {
    // Between two Envoys nobody answers.
    if (await (async () => condition())().catch(() => false)) return;
  }
  throw new Error(`waited ${WAIT_MS / 1000} s in vain for ${condition}`);
}

function start(args) {
  const child = spawn(meshCommand, [...meshArguments, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  const running = { child, out: '', err: '', code: new Promise((done) => child.on('close', done)) };
  child.stdout.setEncoding('utf8').on('data', (data) => (running.out += data));
  child.stderr.setEncoding('utf8').on('data', (data) => (running.err += data));
  return running;
}

function restartsOf({ err }) {
  return err.split('note: Envoy was restarted').length - 1;
}

async function ended(running) {
  const code = await running.code;
  return { code, out: running.out, err: running.err };
}

function envoyFilter(script) {
  return `apiVersion: networking.istio.io/v1alpha3
kind: EnvoyFilter
metadata: {name: script, namespace: istio-system}
spec:
  configPatches:
    - applyTo: HTTP_FILTER
      match: {context: GATEWAY, listener: {filterChain: {filter: {name: envoy.filters.network.http_connection_manager}}}}
      patch:
        operation: INSERT_FIRST
        value:
          name: script
          typed_config:
            '@type': type.googleapis.com/envoy.extensions.filters.http.lua.v3.Lua
            defaultSourceCode: {inlineString: '${script}'}
`;
}
