import { type ChildProcess, spawn } from 'node:child_process';
import { get } from 'node:http';
import { constants } from 'node:os';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ServedAddress } from '../../standalone/served.js';
import { cannotStart } from './binary.js';
import { complaintIn } from './complaint.js';

const START_TIMEOUT_MS = 60_000;
const STOP_TIMEOUT_MS = 5_000;
const POLL_MS = 50;
/** How much of Envoy's log is kept to find its last words in. */
const KEPT_LOG = 8_192;

/** How an Envoy ended. */
export interface EnvoyEnd {
  /** Its exit code; 128 and the number of the signal that killed it. */
  readonly code: number;
  /** `code 1`, `SIGSEGV` */
  readonly how: string;
  /** Its complaint about the configuration, or else its last line. */
  readonly lastWords: string;
}

/** An Envoy that serves. */
export interface RunningEnvoy {
  readonly ended: Promise<EnvoyEnd>;
  /** Ends it, by force after a while. */
  stop(): Promise<void>;
}

export interface EnvoyStart {
  readonly envoy: string;
  readonly file: string;
  readonly logLevel: string;
  readonly admin: ServedAddress;
}

export type StartResult =
  | { readonly kind: 'live'; readonly running: RunningEnvoy }
  | { readonly kind: 'ended'; readonly end: EnvoyEnd }
  | { readonly kind: 'stuck' };

/** Starts Envoy and waits until it is live; its log goes to standard error, what it logs of requests to standard output. */
export async function startEnvoy({ envoy, file, logLevel, admin }: EnvoyStart): Promise<StartResult> {
  // Its own process group: Ctrl-C reaches mesh alone, which then ends Envoy and whatever started it.
  const child = spawn(envoy, ['-c', file, '--disable-hot-restart', '-l', logLevel], {
    stdio: ['ignore', 'inherit', 'pipe'],
    detached: true,
  });
  const killNow = (): void => signalGroup(child, 'SIGKILL');
  process.on('exit', killNow);
  const log = forwardedLog(child);
  const ended = endOf(child, envoy, log).finally(() => process.off('exit', killNow));
  const running: RunningEnvoy = {
    ended,
    stop: () => {
      log.mute();
      return stop(child, ended);
    },
  };
  const state = await Promise.race([ended, live(admin, ended)]);
  if (state === 'live') {
    log.show();
    return { kind: 'live', running };
  }
  if (state !== 'stuck') return { kind: 'ended', end: state };
  log.show();
  await running.stop();
  return { kind: 'stuck' };
}

interface ForwardedLog {
  /** The end of what was logged. */
  tail(): string;
  /** Prints what was held back while Envoy was starting, and from now on everything. */
  show(): void;
  /** Prints nothing more: that it was told to end is no news. */
  mute(): void;
}

function forwardedLog(child: ChildProcess): ForwardedLog {
  let tail = '';
  let held: string | undefined = '';
  let isMuted = false;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    tail = (tail + text).slice(-KEPT_LOG);
    if (held !== undefined) held += text;
    else if (!isMuted) process.stderr.write(text);
  });
  const show = (): void => {
    process.stderr.write(held ?? '');
    held = undefined;
  };
  const mute = (): void => {
    isMuted = true;
  };
  return { tail: () => tail, show, mute };
}

function endOf(child: ChildProcess, envoy: string, log: ForwardedLog): Promise<EnvoyEnd> {
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(cannotStart(envoy, error)));
    child.on('close', (code, signal) => {
      const text = log.tail();
      resolve({
        code: signal === null ? (code ?? 1) : 128 + constants.signals[signal],
        how: signal ?? `code ${code}`,
        lastWords: complaintIn(text) ?? text.trim().split('\n').at(-1)?.trim() ?? '',
      });
    });
  });
}

async function live(admin: ServedAddress, ended: Promise<EnvoyEnd>): Promise<'live' | 'stuck'> {
  let over = false;
  const finish = (): void => {
    over = true;
  };
  ended.then(finish, finish);
  const host = admin.host === '0.0.0.0' ? '127.0.0.1' : admin.host === '::' ? '::1' : admin.host;
  for (const start = Date.now(); !over && Date.now() - start < START_TIMEOUT_MS; await sleep(POLL_MS)) {
    if ((await body(host, admin.port)).startsWith('LIVE')) return 'live';
  }
  return 'stuck';
}

/** What the admin interface answers; nothing while it does not. */
function body(host: string, port: number): Promise<string> {
  return new Promise((resolve) => {
    const request = get({ host, port, path: '/ready', timeout: 1_000, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
      response.on('error', () => resolve(''));
    });
    request.on('timeout', () => request.destroy());
    request.on('error', () => resolve(''));
  });
}

async function stop(child: ChildProcess, ended: Promise<EnvoyEnd>): Promise<void> {
  signalGroup(child, 'SIGTERM');
  const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), STOP_TIMEOUT_MS);
  await ended.catch(() => undefined);
  clearTimeout(timer);
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  try {
    process.kill(-child.pid, signal);
  } catch {
    child.kill(signal);
  }
}
