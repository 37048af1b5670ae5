import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { builtPackage } from './cli/testing/run-cli.js';

const page = readFileSync('docs/reference/library.md', 'utf8');
const block = (language: string): string => new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``).exec(page)?.[1] ?? '';

test('the example of the library page prints what the page says', () => {
  const folder = builtPackage();
  const script = join(folder, 'example.mjs');
  writeFileSync(script, block('js').replace("'meshc'", JSON.stringify(pathToFileURL(join(folder, 'dist/index.js')))));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
  expect(stderr).toBe('');
  expect(stdout).toBe(block('text'));
  expect(status).toBe(0);
});

test('the library page names every value that the package exports', () => {
  const folder = builtPackage();
  const exported = /export const \{ (.*) \}/.exec(readFileSync(join(folder, 'dist/index.js'), 'utf8'))?.[1] ?? '';
  expect(exported.split(', ')).toContain('compileProxy');
  const missing = exported.split(', ').filter((name) => !page.includes(`\`${name}`));
  expect(missing).toEqual([]);
});
