// Loads and starts stock Envoy with what `mesh generate` writes, for every proxy of every input.
//   ENVOY=PATH node scripts/check-envoy.mjs [--mesh CMD] [--only TEXT] [--jobs N] [INPUT…]
// Inputs: fixtures/projects/*, and the recorded cases beside this checkout where there are any.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { eachOf, meshJson, requiredEnvoy, run, runMesh } from './lib/run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mesh: { type: 'string', default: 'node bin/mesh.js' },
    only: { type: 'string', default: '' },
    jobs: { type: 'string', default: '2' },
  },
});
const envoy = requiredEnvoy();
const directory = mkdtempSync(join(tmpdir(), 'mesh-envoy-'));
// Below the first port that the offset leaves to listeners.
const FIRST_ADMIN_PORT = 11900;
const PORT_OFFSET = 12000;
const START_TIMEOUT_MS = 20_000;

const inputs = positionals.length > 0 ? positionals : allInputs();
const proxies = (await Promise.all(inputs.map(proxiesOf)))
  .flat()
  .filter(({ name, input }) => `${input} ${name}`.includes(values.only));
const failures = [];
await eachOf(proxies, Number(values.jobs), work);
for (const failure of failures) console.log(failure);
console.log(`${proxies.length - failures.length} of ${proxies.length} proxies load and start`);
process.exitCode = failures.length === 0 && proxies.length > 0 ? 0 : 1;

function allInputs() {
  const projects = [
    ...readdirSync('fixtures/projects').map((name) => join('fixtures/projects', name)),
    'fixtures/compile/standalone',
  ];
  const suites = ['../shared/parity/core', '../shared/parity/advanced'].filter((suite) => existsSync(suite));
  if (suites.length === 0)
    console.log('skipped: no recorded cases beside this checkout; checking fixtures/projects only');
  return [...projects, ...suites.flatMap((suite) => readdirSync(suite).map((name) => join(suite, name, 'input')))];
}

async function proxiesOf(input) {
  const recorded = join(input, '..', 'golden');
  if (existsSync(recorded)) return readdirSync(recorded).map((name) => ({ input, name }));
  const { proxies } = await meshJson(values.mesh, ['proxies', '-f', input, '-o', 'json']);
  return proxies.filter((proxy) => proxy.injected).map(({ name }) => ({ input, name }));
}

async function work(proxy, place, worker) {
  const problem = await check(proxy, join(directory, `${place}.json`), FIRST_ADMIN_PORT + worker).catch(String);
  if (problem) failures.push(`${proxy.input} ${proxy.name}: ${problem}`);
}

/** What is wrong with the bootstrap of a proxy; nothing when Envoy serves all of it. */
async function check({ input, name }, file, adminPort) {
  const flags = [
    '--missing-secrets',
    'drop',
    '--out',
    file,
    '--admin',
    `127.0.0.1:${adminPort}`,
    '--port-offset',
    `${PORT_OFFSET}`,
  ];
  const generated = await runMesh(values.mesh, ['generate', name, '-f', input, ...flags]);
  if (generated.code !== 0) return `mesh generate exits ${generated.code}: ${lastLines(generated.err)}`;
  const validated = await run(envoy, ['--mode', 'validate', '-l', 'error', '-c', file]);
  if (validated.code !== 0) return `Envoy does not load it: ${lastLines(validated.err)}`;
  return serves(file, adminPort);
}

async function serves(file, adminPort) {
  const log = openSync(`${file}.log`, 'w');
  const child = spawn(envoy, ['-c', file, '--disable-hot-restart', '--concurrency', '1', '-l', 'error'], {
    stdio: ['ignore', log, log],
  });
  const exited = new Promise((done) => child.on('close', done));
  try {
    const admin = `http://127.0.0.1:${adminPort}`;
    for (const start = Date.now(); child.exitCode === null; await sleep(50)) {
      if ((await get(`${admin}/ready`)) === 'LIVE') break;
      if (Date.now() - start > START_TIMEOUT_MS) return 'Envoy does not become ready';
    }
    if (child.exitCode !== null) return `Envoy exits: ${lastLines(readFileSync(`${file}.log`, 'utf8'))}`;
    const wanted = JSON.parse(readFileSync(file, 'utf8')).staticResources.listeners.length;
    const listening = (await get(`${admin}/listeners`)).split('\n').length;
    return listening === wanted ? undefined : `${listening} of ${wanted} listeners are up`;
  } finally {
    child.kill();
    await exited;
  }
}

async function get(url) {
  try {
    return (await (await fetch(url)).text()).trim();
  } catch {
    return '';
  }
}

function lastLines(text) {
  return text.trim().split('\n').slice(-2).join(' ').slice(0, 500);
}
