// Runs every generator of this folder.
//   node scripts/gen.mjs [--check]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));
for (const name of readdirSync(folder).sort()) {
  if (!/^gen-.*\.mjs$/.test(name)) continue;
  const { status } = spawnSync(process.execPath, [join(folder, name), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
