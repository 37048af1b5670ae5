// Fills the console blocks of the documentation with what the commands in them print on standard output.
//   node scripts/gen-docs-examples.mjs [--check]
// A block holds lines `$ mesh …`; everything between two of them is output. Trailing spaces are cut.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeGenerated } from './lib/generated.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const directory = mkdtempSync(join(tmpdir(), 'mesh-examples-'));
execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--no-types', '--outdir', join(directory, 'dist')]);
const launcher = join(directory, 'mesh.mjs');
writeFileSync(launcher, "import { main } from './dist/cli.js';\nawait main(process.argv);\n");

/** Splits a command line as a shell does, as far as the pages need it. */
const split = (command) => [...command.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2]);

function outputOf(command) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [launcher, ...split(command)], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined },
  });
  if (status === null || status > 1) throw new Error(`mesh ${command} ended with ${status}: ${stderr}`);
  return stdout.replace(/[ \t]+$/gm, '').trimEnd();
}

function fill(block) {
  const commands = block.split('\n').filter((line) => line.startsWith('$ mesh '));
  return commands.map((line) => `${line}\n${outputOf(line.slice('$ mesh '.length))}\n`).join('');
}

const pages = [
  'README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md') && !/^(rules|cli)\b/.test(file))
    .map((file) => join('docs', file)),
];
for (const page of pages.sort()) {
  const path = join(root, page);
  const text = readFileSync(path, 'utf8');
  writeGenerated(
    path,
    text.replace(/```console\n(\$ mesh [\s\S]*?)```/g, (_, block) => `\`\`\`console\n${fill(block)}\`\`\``),
  );
}
rmSync(directory, { recursive: true, force: true });
