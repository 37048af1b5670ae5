import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { isInputError } from '../../../source/input-error.js';
import { findInputFiles } from '../../../source/input-files.js';

const INTERVAL_MS = 250;
/** Looking may take this share of the time: large inputs are looked at less often. */
const SHARE = 0.05;

/** Looks at files again and again; events of the file system do not reach into containers and network drives. */
export interface Watcher {
  /** The files that changed, came or went since the last answer, once they are quiet; whoever asks meanwhile gets the same answer. */
  next(): Promise<readonly string[]>;
  close(): void;
}

/** Watches the files that arguments stand for, those that come later included, and further files. */
export function watchPaths(paths: readonly string[], files: readonly string[] = []): Watcher {
  const closed = new AbortController();
  let known = stampsOf(paths, files);
  let before = known;
  const look = async (): Promise<readonly string[]> => {
    for (;;) {
      const start = Date.now();
      const now = stampsOf(paths, files);
      const changed = differing(known, now);
      const isQuiet = differing(before, now).length === 0;
      before = now;
      if (changed.length > 0 && isQuiet) {
        known = now;
        return changed;
      }
      await sleep(Math.max(INTERVAL_MS, (Date.now() - start) / SHARE), undefined, { signal: closed.signal });
    }
  };
  let asked: Promise<readonly string[]> | undefined;
  const next = (): Promise<readonly string[]> => {
    asked ??= look().finally(() => {
      asked = undefined;
    });
    return asked;
  };
  return { next, close: () => closed.abort() };
}

type Stamps = ReadonlyMap<string, string>;

function stampsOf(paths: readonly string[], files: readonly string[]): Stamps {
  const found = paths.flatMap((path) => filesOf(path));
  return new Map([...found, ...files].map((file) => [file, stampOf(file)]));
}

/** A path may be away for a moment, and come back. */
function filesOf(path: string): readonly string[] {
  try {
    return findInputFiles([path], true).map((file) => file.path);
  } catch (error) {
    if (isInputError(error)) return [];
    throw error;
  }
}

/** The same for a file that cannot be looked at and one that is not there. */
function stampOf(file: string): string {
  try {
    const { ino, size, mtimeMs } = statSync(file);
    return `${ino} ${size} ${mtimeMs}`;
  } catch {
    return '';
  }
}

function differing(before: Stamps, now: Stamps): readonly string[] {
  return [...new Set([...before.keys(), ...now.keys()])].filter((file) => before.get(file) !== now.get(file));
}
