import { spawn } from 'node:child_process';
import { openSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { lastLine } from '../run.mjs';

const START_TIMEOUT_MS = 20_000;

/** Starts Envoy and waits until it serves all listeners of a bootstrap; the answer ends it. */
export async function startEnvoy(binary, bootstrap, file) {
  writeFileSync(file, JSON.stringify(bootstrap));
  const log = openSync(`${file}.log`, 'w');
  const flags = ['--disable-hot-restart', '--concurrency', '1', '-l', 'error', '--file-flush-interval-msec', '20'];
  const child = spawn(binary, ['-c', file, ...flags], { stdio: ['ignore', log, log] });
  const exited = new Promise((done) => child.on('close', done));
  const stop = async () => {
    child.kill('SIGKILL');
    await exited;
  };
  const problem = await waitFor(child, bootstrap);
  if (problem === undefined) return stop;
  await stop();
  throw new Error(`${problem}: ${lastLine(readFileSync(`${file}.log`, 'utf8'))}`);
}

async function waitFor(child, { admin, staticResources }) {
  const { address, portValue } = admin.address.socketAddress;
  const url = `http://${address}:${portValue}`;
  for (const start = Date.now(); child.exitCode === null; await sleep(30)) {
    if ((await get(`${url}/ready`)) === 'LIVE') break;
    if (Date.now() - start > START_TIMEOUT_MS) return 'Envoy does not become ready';
  }
  if (child.exitCode !== null) return 'Envoy exits';
  const listening = (await get(`${url}/listeners`)).split('\n').length;
  const wanted = staticResources.listeners.length;
  return listening === wanted ? undefined : `${listening} of ${wanted} listeners are up`;
}

async function get(url) {
  try {
    return (await (await fetch(url)).text()).trim();
  } catch {
    return '';
  }
}
