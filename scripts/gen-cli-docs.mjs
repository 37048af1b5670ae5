// Writes docs/cli.md from the commands themselves.
//   node scripts/gen-cli-docs.mjs [--check]
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { writeGenerated } from './lib/generated.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const directory = mkdtempSync(join(tmpdir(), 'mesh-docs-'));
execFileSync(process.execPath, [join(root, 'scripts/build.mjs'), '--no-types', '--outdir', directory]);
const { buildProgram } = await import(pathToFileURL(join(directory, 'cli.js')).href);
const program = await buildProgram();
rmSync(directory, { recursive: true, force: true });

const escape = (text) => text.replaceAll('|', '\\|').replaceAll('<', '&lt;');

function defaultOf(option) {
  const { defaultValue, negate } = option;
  if (
    negate ||
    defaultValue === undefined ||
    defaultValue === false ||
    (Array.isArray(defaultValue) && !defaultValue.length)
  )
    return '';
  return ` (default: ${option.defaultValueDescription ?? JSON.stringify(defaultValue)})`;
}

function optionRow(option) {
  const choices = option.argChoices ? `: ${option.argChoices.join(', ')}` : '';
  return `| \`${option.flags.replaceAll('|', '\\|')}\` | ${escape(option.description + choices + defaultOf(option))} |`;
}

function section(command, path) {
  const name = [...path, command.name()].join(' ');
  const aliases = command.aliases().length
    ? ` (also ${command
        .aliases()
        .map((alias) => `\`${alias}\``)
        .join(', ')})`
    : '';
  const lines = [
    `${'#'.repeat(Math.min(path.length + 1, 4))} \`${name}\`${aliases}`,
    '',
    escape(command.description()),
    '',
  ];
  if (!command.commands.length) lines.push('```', `${name} ${command.usage()}`, '```', '');
  const args = command.registeredArguments.filter((argument) => argument.description);
  const options = command.options.filter((option) => !option.hidden);
  if (args.length)
    lines.push(
      '| argument | |',
      '| --- | --- |',
      ...args.map((argument) => `| \`${argument.name()}\` | ${escape(argument.description)} |`),
      '',
    );
  if (options.length) lines.push('| flag | |', '| --- | --- |', ...options.map(optionRow), '');
  return [...lines, ...command.commands.flatMap((child) => section(child, [...path, command.name()]))];
}

const header = [
  '# Command line',
  '',
  'Generated from the commands; `mesh help COMMAND` says the same.',
  '',
  'Exit codes: 0 nothing to report; 1 findings at or above the fail level, a failed test, a difference; 2 the request cannot be served',
  '(unknown flag, unreadable path, no resources, unknown proxy); 70 a bug in mesh. They never depend on the output format.',
  'Standard output is data, everything else goes to standard error.',
  '',
];
const body = [...program.commands]
  .sort((a, b) => (a.name() < b.name() ? -1 : 1))
  .flatMap((command) => section(command, ['mesh']));
writeGenerated(join(root, 'docs/cli.md'), `${[...header, ...body].join('\n').trimEnd()}\n`);
