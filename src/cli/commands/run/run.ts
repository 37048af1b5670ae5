import { isInputError } from '../../../source/input-error.js';
import { findEnvoy } from '../../envoy/binary.js';
import { privateDirectory } from '../../envoy/private-directory.js';
import type { EnvoyEnd, RunningEnvoy } from '../../envoy/process.js';
import { EXIT } from '../../exit-codes.js';
import { isRequestError, requestError } from '../../request-error.js';
import { announce, hint } from './announce.js';
import { type Configuration, configure, isSameConfiguration, type RunFlags, type Setting } from './configure.js';
import { toldToEnd } from './signals.js';
import { start } from './start.js';
import { type Watcher, watchPaths } from './watch.js';

/** Runs a proxy with Envoy until it is told to end, or Envoy ends. */
export async function runProxy(query: string | undefined, flags: RunFlags): Promise<void> {
  checkFlags(flags);
  const envoy = findEnvoy(process.env);
  const directory = privateDirectory();
  const signals = toldToEnd();
  try {
    const setting: Setting = { envoy, query, flags, directory: directory.path };
    const watcher = flags.watch
      ? watchPaths(flags.file, flags.meshConfig === undefined ? [] : [flags.meshConfig])
      : undefined;
    const configuration = await configure(setting);
    if (configuration === undefined) process.exitCode = EXIT.findings;
    else if (!signals.received()) await supervise(setting, configuration, signals.first, watcher);
    watcher?.close();
  } finally {
    signals.close();
    directory.remove();
  }
}

function checkFlags(flags: RunFlags): void {
  if (flags.secrets === 'redact') {
    throw requestError(
      '--secrets redact hides the keys that Envoy needs',
      'leave it out: the configuration is a temporary file that only you can read',
    );
  }
  if (flags.watch && flags.file.includes('-')) {
    throw requestError(
      '--watch has no use for standard input, which is read once',
      'name files or directories with -f',
    );
  }
}

type Event =
  | { readonly kind: 'told' }
  | { readonly kind: 'ended'; readonly end: EnvoyEnd }
  | { readonly kind: 'changed'; readonly files: readonly string[] };

async function supervise(
  setting: Setting,
  first: Configuration,
  told: Promise<void>,
  watcher: Watcher | undefined,
): Promise<void> {
  let serving: Serving = { configuration: first, running: await start(setting, first) };
  try {
    announce(first);
    hint(first);
    if (watcher !== undefined) process.stderr.write(`note: watching ${setting.flags.file.join(', ')}\n`);
    for (;;) {
      const event = await nextEvent(told, serving.running, watcher);
      if (event.kind === 'told') return;
      if (event.kind === 'ended') return reportEnd(event.end);
      const next = await afterChange(setting, serving.configuration, event.files);
      if (next !== undefined) serving = await replace(setting, serving, next);
    }
  } finally {
    await serving.running.stop();
  }
}

function nextEvent(told: Promise<void>, { ended }: RunningEnvoy, watcher: Watcher | undefined): Promise<Event> {
  const events: Promise<Event>[] = [told.then(() => ({ kind: 'told' })), ended.then((end) => ({ kind: 'ended', end }))];
  if (watcher !== undefined) events.push(watcher.next().then((files) => ({ kind: 'changed', files })));
  return Promise.race(events);
}

function reportEnd({ code, how, lastWords }: EnvoyEnd): void {
  const severity = code === 0 ? 'note' : 'error';
  process.stderr.write(`${severity}: Envoy ended with ${how}${lastWords === '' ? '' : `: ${lastWords}`}\n`);
  process.exitCode = code;
}

/** The configuration after a change; nothing when it cannot be used or says the same. */
async function afterChange(
  setting: Setting,
  before: Configuration,
  files: readonly string[],
): Promise<Configuration | undefined> {
  const what = files.length === 1 ? files[0] : `${files.length} files`;
  process.stderr.write(`note: ${what} changed\n`);
  const next = await configure(setting, before).catch(reportedRequest);
  if (next === undefined) process.stderr.write('note: Envoy keeps running with the configuration before the change\n');
  else if (isSameConfiguration(before, next)) process.stderr.write('note: nothing changes for this proxy\n');
  else return next;
  return undefined;
}

/** Prints a request error; anything else is a bug. */
function reportedRequest(error: unknown): undefined {
  if (!isRequestError(error) && !isInputError(error)) throw error;
  process.stderr.write(`error: ${error.message}\n`);
  if (isRequestError(error) && error.help !== undefined) process.stderr.write(`help: ${error.help}\n`);
}

interface Serving {
  readonly running: RunningEnvoy;
  readonly configuration: Configuration;
}

/** Restarts Envoy with another configuration; with the one before when it does not start. */
async function replace(setting: Setting, before: Serving, next: Configuration): Promise<Serving> {
  await before.running.stop();
  try {
    const running = await start(setting, next);
    process.stderr.write('note: Envoy was restarted\n');
    announce(next);
    return { running, configuration: next };
  } catch (error) {
    reportedRequest(error);
    const running = await start(setting, before.configuration);
    process.stderr.write('note: Envoy runs again with the configuration before the change\n');
    return { running, configuration: before.configuration };
  }
}
