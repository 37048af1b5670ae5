import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const FATAL = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A directory that only its owner can look into, for files that hold keys. */
export interface PrivateDirectory {
  readonly path: string;
  /** Removes it with everything in it; may be called again. */
  remove(): void;
}

/** Makes a temporary directory that is gone when the process ends. */
export function privateDirectory(): PrivateDirectory {
  const path = mkdtempSync(join(tmpdir(), 'mesh-'));
  const remove = (): void => {
    rmSync(path, { recursive: true, force: true });
    process.off('exit', remove);
  };
  process.on('exit', remove);
  return { path, remove };
}

/** Runs work that uses a temporary directory; a signal that ends the process meanwhile leaves nothing behind either. */
export async function withPrivateDirectory<T>(work: (path: string) => Promise<T>): Promise<T> {
  const directory = privateDirectory();
  const end = (signal: NodeJS.Signals): void => {
    // Whoever else listens decides what the signal means.
    if (process.listenerCount(signal) > 1) return;
    directory.remove();
    for (const each of FATAL) process.off(each, end);
    process.kill(process.pid, signal);
  };
  for (const signal of FATAL) process.on(signal, end);
  try {
    return await work(directory.path);
  } finally {
    for (const signal of FATAL) process.off(signal, end);
    directory.remove();
  }
}
