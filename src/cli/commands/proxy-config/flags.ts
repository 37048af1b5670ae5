import { InvalidArgumentError, Option } from 'commander';
import { collect, meshOptions, namespaceOption } from '../../input-options.js';
import type { FlagName, KindCommand } from './kinds.js';

function integer(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('It must be a whole number.');
  return Number(text);
}

function adminPort(text: string): number {
  const port = integer(text);
  if (port < 1 || port > 65535) throw new InvalidArgumentError(`port number ${port} must be in the range 1..65535`);
  return port;
}

const FLAGS: Readonly<Record<FlagName, () => readonly Option[]>> = {
  fqdn: () => [new Option('--fqdn <text>', 'only clusters whose name contains this text')],
  direction: () => [new Option('--direction <text>', 'only clusters of this direction: inbound or outbound')],
  subset: () => [new Option('--subset <text>', 'only clusters of this subset')],
  port: () => [new Option('--port <number>', 'only this port').argParser(integer)],
  address: () => [new Option('--address <address>', 'only this address')],
  type: () => [new Option('--type <type>', 'only listeners of this type: HTTP, TCP or HTTP+TCP')],
  name: () => [new Option('--name <name>', 'only the route configuration of this name')],
  cluster: () => [new Option('--cluster <name>', 'only endpoints of this cluster, by its whole name')],
  status: () => [new Option('--status <status>', 'only endpoints of this health: HEALTHY, UNHEALTHY, UNKNOWN, …')],
  verbose: () => [
    new Option('--verbose', 'all columns; --verbose=false for a compact table').default(true),
    new Option('--no-verbose', 'a compact table').hideHelp(),
  ],
  withHeaders: () => [
    new Option('--with-headers', 'a title above each section').default(false),
    new Option('--no-with-headers', 'no titles').hideHelp(),
  ],
};

/** The options of one subcommand. */
export function optionsOf({ kind, flags }: KindCommand): readonly Option[] {
  return [
    new Option(
      '-f, --file <path>',
      'manifests: a file, directory, glob or - (repeatable); or an Envoy config_dump',
    ).argParser(collect),
    new Option('-o, --output <format>', 'the form of the answer')
      .choices(['short', 'json', 'yaml'])
      .default(kind === 'bootstrap' ? 'json' : 'short'),
    ...flags.flatMap((flag) => FLAGS[flag]()),
    namespaceOption(),
    ...meshOptions(),
    new Option('--proxy-admin-port <number>', 'accepted for istioctl; nothing is asked over the network')
      .argParser(adminPort)
      .hideHelp(),
  ];
}

/** Go's spelling of a boolean flag, `--verbose=false`, as commander knows it. */
export function fromGoBoolean(argument: string): string {
  const [, name, value] = /^--(verbose|with-headers)=(true|false|t|f|1|0)$/i.exec(argument) ?? [];
  if (name === undefined || value === undefined) return argument;
  return /^(t|true|1)$/i.test(value) ? `--${name}` : `--no-${name}`;
}
