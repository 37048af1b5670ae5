// Serves inputs with stock Envoy, sends real requests, and compares each answer with `mesh trace`.
//   ENVOY=PATH node scripts/check-requests.mjs [--mesh CMD] [--seed N] [--count N] [--seconds N] [--only TEXT] [--show N] [INPUT…]
// The requests are those of fixtures/requests/, and --count or more that are made out of the compiled route tables.
// Inputs: fixtures/projects/*, then, until --seconds are over, a sample of the recorded cases beside this checkout where there are any.
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { generatedRequests } from './lib/requests/generated-requests.mjs';
import { bundledProxies, certificate, proxiesOf, recordedInputs, writtenRequests } from './lib/requests/inputs.mjs';
import { random } from './lib/requests/random.mjs';
import { printProxy, summary } from './lib/requests/report.mjs';
import { checkProxy } from './lib/requests/served-proxy.mjs';
import { requiredEnvoy } from './lib/run.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    mesh: { type: 'string', default: 'node bin/mesh.js' },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '1000' },
    seconds: { type: 'string', default: '60' },
    only: { type: 'string', default: '' },
    show: { type: 'string', default: '20' },
  },
});
const { mesh } = values;
const envoy = requiredEnvoy();
const seed = Number(values.seed);
const deadline = Date.now() + Number(values.seconds) * 1000;
/** Keeps simultaneous runs, and the two workers, off each other's ports. */
const OFFSETS = [0, 1].map((worker) => 9010 + 2500 * worker + 20 * (process.pid % 100));
/** Enough for each route of an input to be hit and missed. */
const FEWEST = 60;

console.log(`seed ${seed}`);
const results = [];
if (positionals.length > 0)
  await checkAll((await Promise.all(positionals.map((input) => proxiesOf(mesh, input)))).flat());
else {
  await checkAll(await bundledProxies(mesh));
  await checkSample();
}
const { text, failed } = summary(results);
console.log(text);
process.exitCode = failed ? 1 : 0;

async function checkAll(proxies) {
  const wanted = proxies.filter(({ input, proxy }) => `${input} ${proxy}`.includes(values.only));
  const count = Math.max(FEWEST, Math.ceil(Number(values.count) / wanted.length));
  let next = 0;
  await atOffsets(async (offset) => {
    const each = wanted[next++];
    if (each !== undefined) await check(each, count, offset);
    return each !== undefined;
  });
}

/** One proxy of each recorded case, in an order that the seed decides, as long as the time lasts. */
async function checkSample() {
  const inputs = recordedInputs();
  if (inputs.length === 0) return console.log('skipped: no recorded cases beside this checkout');
  const chance = random(seed);
  const order = chance.shuffled(inputs);
  let next = 0;
  await atOffsets(async (offset) => {
    const input = Date.now() < deadline ? order[next++] : undefined;
    if (input === undefined) return false;
    const proxies = await proxiesOf(mesh, input);
    const gateways = proxies.filter(({ type }) => type === 'gateway');
    if (proxies.length > 0)
      await check(chance.pick(gateways.length > 0 && next % 3 > 0 ? gateways : proxies), FEWEST, offset);
    return true;
  });
  console.log(`${Math.min(next, order.length)} of ${order.length} recorded cases in ${values.seconds} s (--seconds)`);
}

async function atOffsets(work) {
  const loop = async (offset) => {
    while (await work(offset));
  };
  await Promise.all(OFFSETS.map(loop));
}

async function check({ input, proxy }, count, offset) {
  const directory = mkdtempSync(join(tmpdir(), 'mesh-requests-'));
  const make = (table) => [
    ...writtenRequests(input, proxy, offset),
    ...generatedRequests(table, count, random(seed + results.length)),
  ];
  const run = checkProxy({ mesh, envoy, input, proxy, directory, offset, certificate: certificate() }, make);
  const result = await run.catch((error) => ({ compared: 0, skipped: 0, differing: [], error: error.message }));
  results.push(result);
  printProxy(input, proxy, result, Number(values.show));
}
