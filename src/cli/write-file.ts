import { closeSync, fchmodSync, fstatSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ioErrorReason } from '../source/read-file.js';
import { requestError } from './request-error.js';

const PRIVATE = 0o600;

/** Writes a file and makes its folder; one that cannot be written is a request error. */
export function writeFile(file: string, content: string | Uint8Array): void {
  write(file, content);
}

/** Writes text to a file, or to standard output without one. */
export function writeOutput(file: string | undefined, text: string): void {
  if (file === undefined) process.stdout.write(text);
  else write(file, text);
}

/** Writes what holds a private key: only its owner may read it. */
export function writePrivate(file: string, content: string | Uint8Array): void {
  write(file, content, PRIVATE);
}

function write(file: string, content: string | Uint8Array, mode = 0o666): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    const descriptor = openSync(file, 'w', mode);
    try {
      // A file that was there before keeps its mode otherwise.
      if (mode === PRIVATE && fstatSync(descriptor).isFile()) fchmodSync(descriptor, mode);
      writeFileSync(descriptor, content);
    } finally {
      closeSync(descriptor);
    }
  } catch (error) {
    throw requestError(`cannot write "${file}": ${ioErrorReason(error)}`);
  }
}
