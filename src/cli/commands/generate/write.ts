import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { requestError } from '../../request-error.js';

/** Writes text to a file, or to standard output without one. */
export function writeOutput(file: string | undefined, text: string): void {
  if (file === undefined) process.stdout.write(text);
  else write(file, text);
}

/** Writes what holds a private key: only its owner may read it. */
export function writePrivate(file: string, content: string | Uint8Array): void {
  write(file, content, 0o600);
}

function write(file: string, content: string | Uint8Array, mode?: number): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content, { mode });
  } catch (error) {
    throw requestError(`${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`);
  }
}
