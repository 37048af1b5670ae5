import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { meshJson } from '../run.mjs';

const PROJECTS = 'fixtures/projects';
const REQUESTS = 'fixtures/requests';
const RECORDED = ['../shared/parity/core', '../shared/parity/advanced'];

/** The gateways and sidecars of an input, as `{input, proxy, type}`. */
export async function proxiesOf(mesh, input) {
  const { proxies } = await meshJson(mesh, ['proxies', '-f', input, '-o', 'json']);
  return proxies
    .filter(({ injected, type }) => injected && type !== 'waypoint')
    .map(({ name, type }) => ({ input, proxy: name, type }));
}

/** Every proxy of the example projects; of one project's variants, the gateways. */
export async function bundledProxies(mesh) {
  const found = await Promise.all(readdirSync(PROJECTS).map((name) => projectProxies(mesh, join(PROJECTS, name))));
  return found.flat();
}

async function projectProxies(mesh, project) {
  const entries = readdirSync(project, { withFileTypes: true });
  if (entries.some((entry) => entry.name.endsWith('.yaml'))) return proxiesOf(mesh, project);
  const variants = entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => proxiesOf(mesh, join(project, name)));
  return (await Promise.all(variants)).flat().filter(({ type }) => type === 'gateway');
}

/** Recorded cases beside this checkout. */
export function recordedInputs() {
  return RECORDED.filter((suite) => existsSync(suite)).flatMap((suite) =>
    readdirSync(suite).map((name) => join(suite, name, 'input')),
  );
}

/** The requests that were written down for a project's gateway. */
export function writtenRequests(input, proxy, offset) {
  const file = join(REQUESTS, `${basename(input)}.json`);
  if (!existsSync(file)) return [];
  return JSON.parse(readFileSync(file, 'utf8'))
    .filter(({ workload }) => proxy.startsWith(`${workload}-`))
    .map(({ name, request }) => ({
      name,
      request,
      wire: { address: '127.0.0.1', port: request.listenerPort + offset },
    }));
}

/** What upstreams show when they speak TLS. */
export function certificate() {
  const text = readFileSync(join(PROJECTS, 'bookstore', 'certificates.yaml'), 'utf8');
  const field = (name) => Buffer.from(new RegExp(`${name}: (.*)`).exec(text)[1], 'base64');
  return { cert: field('tls.crt'), key: field('tls.key') };
}
