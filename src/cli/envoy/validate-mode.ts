import { spawn } from 'node:child_process';
import { requestError } from '../request-error.js';
import { cannotStart } from './binary.js';
import { complaintIn } from './complaint.js';

const TIMEOUT_MS = 120_000;

/** Has Envoy load a configuration file without serving it; what it complains of, or nothing when it accepts it. */
export async function complaintAbout(envoy: string, file: string): Promise<string | undefined> {
  const { code, signal, stderr } = await ended(envoy, ['--mode', 'validate', '-l', 'critical', '-c', file]);
  if (code === 0) return undefined;
  const complaint = complaintIn(stderr);
  if (complaint !== undefined) return complaint;
  const last = stderr.trim().split('\n').at(-1)?.trim();
  throw requestError(
    `${envoy} ends with ${signal ?? `code ${code}`} when it is to validate a configuration${last ? `: ${last}` : ''}`,
    'see whether it is an Envoy and runs on this machine: envoy --version',
  );
}

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly stderr: string;
}

function ended(command: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: TIMEOUT_MS });
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', (error) => reject(cannotStart(command, error)));
    child.on('close', (code, signal) => resolve({ code, signal, stderr }));
  });
}
