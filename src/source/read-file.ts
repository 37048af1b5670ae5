import { readFileSync } from 'node:fs';
import { inputError } from './input-error.js';

/** A file as text. */
export interface FileText {
  readonly text: string;
  /** Bytes that are no UTF-8 were replaced by U+FFFD. */
  readonly hasInvalidBytes: boolean;
}

/** Reads a file; one that cannot be read is an input error. */
export function readTextFile(path: string): FileText {
  try {
    return decodeText(readFileSync(path));
  } catch (error) {
    throw inputError(path, `cannot read "${path}": ${ioErrorReason(error)}`);
  }
}

/** Decodes UTF-8, or UTF-16 with a byte order mark, as PowerShell writes it. */
export function decodeText(bytes: Uint8Array): FileText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder('utf-16le').decode(bytes), hasInvalidBytes: false };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder('utf-16be').decode(bytes), hasInvalidBytes: false };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), hasInvalidBytes: false };
  } catch {
    return { text: new TextDecoder('utf-8').decode(bytes), hasInvalidBytes: true };
  }
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied; check its permissions'],
  ['EPERM', 'permission denied; check its permissions'],
  ['ENOENT', 'there is no such file or directory; check the path'],
  ['ENOTDIR', 'there is no such file or directory; check the path'],
  ['EISDIR', 'it is a directory'],
  ['EROFS', 'its file system is read-only'],
  ['ENOSPC', 'no space is left on the device'],
  ['EEXIST', 'a part of its path is a file'],
  ['ELOOP', 'its symbolic links go round in circles'],
  ['EMFILE', 'too many files are open'],
  ['ERR_STRING_TOO_LONG', 'it is too large; split it'],
  ['ERR_FS_FILE_TOO_LARGE', 'it is too large; split it'],
]);

/** What an error of the operating system means. */
export function ioErrorReason(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS.get(code) ?? String(error);
}
