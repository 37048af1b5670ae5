// Times whole runs of mesh on synthetic meshes of growing size, against an empty node.
//   node scripts/bench.mjs [--runs N] [--services 100,1000,5000]
// A mesh of N services has 6 N documents. Each figure is the minimum of the runs; memory is the resident maximum.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { largeMesh } from './lib/large-mesh.mjs';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, services: { type: 'string', default: '100,1000,5000' } },
});
const runs = Number(values.runs);
const directory = mkdtempSync(join(tmpdir(), 'mesh-bench-'));
// Prints what the process used, on its own file descriptor, as it exits.
const REPORT_USAGE = `data:text/javascript,${encodeURIComponent(
  "import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())));",
)}`;

const empty = join(directory, 'empty.mjs');
writeFileSync(empty, '');
const mesh = (...args) => ['bin/mesh.js', ...args];
const small = 'fixtures/projects/istioinaction/catalog.yaml';

try {
  const control = await best([empty]);
  print('run', 'wall', 'CPU', 'memory');
  report('empty node', control);
  report('mesh --version', await best(mesh('--version')), control);
  report('mesh validate, one small file', await best(mesh('validate', small)), control);
  for (const services of values.services.split(',').map(Number)) {
    const file = join(directory, `${services}.yaml`);
    writeFileSync(file, largeMesh(services));
    report(`mesh validate, ${services} services`, await best(mesh('validate', file, '--fail-level', 'never')));
    report(
      `mesh proxy-config all, one sidecar, ${services} services`,
      await best(mesh('pc', 'all', 'svc-0-0.ns-0', '-f', file, '-o', 'json')),
    );
  }
} finally {
  rmSync(directory, { recursive: true });
}

function print(...columns) {
  const [name, ...figures] = columns;
  console.log(name.padEnd(60) + figures.map((figure) => figure.padStart(12)).join(''));
}

function report(name, { wall, cpu, memory }, control) {
  const over = control ? ` (node + ${Math.round(wall - control.wall)} ms)` : '';
  print(name + over, `${Math.round(wall)} ms`, `${Math.round(cpu)} ms`, `${Math.round(memory)} MB`);
}

async function best(args) {
  let least;
  for (let run = 0; run < runs; run++) {
    const used = await once(args);
    least = least
      ? {
          wall: Math.min(least.wall, used.wall),
          cpu: Math.min(least.cpu, used.cpu),
          memory: Math.min(least.memory, used.memory),
        }
      : used;
  }
  return least;
}

function once(args) {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', REPORT_USAGE, ...args], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    let usage = '';
    child.stdio[3].setEncoding('utf8').on('data', (text) => {
      usage += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) return reject(new Error(`node ${args.join(' ')} exits with ${code}`));
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(usage);
      resolve({ wall: performance.now() - start, cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS / 1024 });
    });
  });
}
