import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { eachOf, meshJson } from '../run.mjs';
import { generate, unreachableClusters, wired } from './bootstrap.mjs';
import { differences } from './compare.mjs';
import { startEchoes } from './echo.mjs';
import { startEnvoy } from './envoy.mjs';
import { routeTable } from './route-table.mjs';
import { send } from './send.mjs';

const AT_ONCE = 32;
const LOG_TIMEOUT_MS = 2000;
/** Copies of a request are sent beside it, without waiting. */
const MIRROR_MS = 200;
const LONGEST_DELAY_MS = 2000;

/**
 * Sends requests to one proxy of an input, served by Envoy, and compares each answer with its trace.
 * `make(table)` makes the requests out of the proxy's route table: `{name, request, wire}`.
 */
export async function checkProxy({ mesh, envoy, input, proxy, directory, offset, certificate }, make) {
  const dump = await meshJson(mesh, ['proxy-config', 'all', proxy, '-f', input, '-o', 'json']);
  const bootstrap = await generate(mesh, input, proxy, offset, join(directory, 'generated.json'));
  const table = routeTable(dump, bootstrap);
  const cases = make(table).map((each, index) => ({ ...each, id: `case-${index}` }));
  if (cases.length === 0) return { compared: 0, skipped: 0, differing: [] };
  const traces = await traced(mesh, input, proxy, directory, cases);
  const echoes = startEchoes(certificate);
  const accessLog = join(directory, 'access.log');
  rmSync(accessLog, { force: true });
  const served = await wired(bootstrap, table.originalDestinations, echoes, accessLog);
  const stop = await startEnvoy(envoy, served, join(directory, 'envoy.json'));
  try {
    return await compareAll(
      cases.map((each, index) => ({ ...each, trace: traces[index] })),
      { ...table, echoes, accessLog, unreachable: unreachableClusters(bootstrap, table.tlsClusters) },
    );
  } finally {
    await stop();
    echoes.close();
  }
}

async function traced(mesh, input, proxy, directory, cases) {
  const file = join(directory, 'requests.json');
  const requests = cases.map(({ request, id }) => withCase(request, id));
  writeFileSync(file, JSON.stringify(requests));
  return meshJson(mesh, ['trace', '--requests', file, '--proxy', proxy, '-f', input, '-o', 'json']);
}

function withCase(request, id) {
  return request.tcp ? request : { ...request, headers: { ...request.headers, 'x-request-case': id } };
}

async function compareAll(cases, world) {
  const sent = cases.filter(({ trace }) => isComparable(trace, world));
  const first = await round(sent, AT_ONCE, world);
  // What differs is sent again, alone: many connections at once can make a chance difference.
  const again = first.map(({ each }) => ({ ...each, id: `${each.id}-again` }));
  const differing = (await round(again, 1, world)).map(({ each, found, seen }) => ({ ...each, found, seen }));
  return { compared: sent.length, skipped: cases.length - sent.length, differing };
}

/** External authorizers and name servers are not there, and long delays are not waited for. */
function isComparable({ delayMs = 0, notes = [], clusters = [] }, { unreachable }) {
  if (delayMs > LONGEST_DELAY_MS || notes.some((note) => note.startsWith('an external authorizer'))) return false;
  return !clusters.some(({ name, endpoints }) => unreachable.has(name) && endpoints.length > 0);
}

async function round(cases, atOnce, { echoes, accessLog, originalDestinations }) {
  const answers = new Map();
  await eachOf(cases, atOnce, async ({ request, id, wire }) => answers.set(id, await send(request, id, wire)));
  const isLogged = ({ id, trace }) => answers.get(id).status !== undefined && trace.routeConfig !== undefined;
  const expected = cases.filter(isLogged).map(({ id }) => id);
  const log = await readLog(accessLog, expected);
  if (cases.some(({ trace }) => trace.mirrors !== undefined)) await sleep(MIRROR_MS);
  return cases.flatMap((each) => {
    const { id, trace } = each;
    const originalDestination = trace.clusters?.some(({ name }) => originalDestinations.has(name)) === true;
    const received = echoes.received.get(id) ?? [];
    const seen = { answer: answers.get(id), log: log.get(id), received, originalDestination };
    const found = differences(each.request, each.trace, seen);
    return found.length === 0 ? [] : [{ each, found, seen }];
  });
}

async function readLog(file, expected) {
  for (const start = Date.now(); ; await sleep(20)) {
    const lines = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    const complete = lines.filter((line) => line.endsWith('}')).map((line) => JSON.parse(line));
    const entries = new Map(complete.map((entry) => [entry.id, entry]));
    if (expected.every((id) => entries.has(id)) || Date.now() - start > LOG_TIMEOUT_MS) return entries;
  }
}
