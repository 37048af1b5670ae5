import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';

const check = process.argv.includes('--check');

/** Writes a generated file; with --check it only compares, and a difference makes the process fail. */
export function writeGenerated(path, content) {
  if (existsSync(path) && readFileSync(path, 'utf8') === content) return;
  if (check) {
    console.error(`${relative(process.cwd(), path)} is not up to date: run \`npm run gen\``);
    process.exitCode = 1;
    return;
  }
  writeFileSync(path, content);
}
