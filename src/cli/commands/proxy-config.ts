import type { Command } from 'commander';
import { didYouMean } from '../../schema/suggest.js';
import { type RequestError, requestError } from '../request-error.js';
import { fromGoBoolean, optionsOf } from './proxy-config/flags.js';
import { KIND_COMMANDS } from './proxy-config/kinds.js';

const EXAMPLES = `
Examples:
  mesh proxy-config listeners -f k8s/                          of the only ingress gateway
  mesh pc routes deploy/webapp -n shop -f k8s/ --name 80
  kustomize build . | mesh pc clusters webapp.shop -f -
  mesh pc all -f config_dump.json                              of a running proxy, as istioctl does`;

const KINDS = KIND_COMMANDS.map(({ kind }) => kind);

/** What follows `proxy-config` is a flag, or no kind of configuration. */
function unknownKind(given: string): RequestError {
  const list = `one of ${KINDS.join(', ')}`;
  if (given.startsWith('-')) {
    return requestError(`proxy-config needs a kind before ${given}`, `${list}: mesh proxy-config routes ${given} …`);
  }
  const near = didYouMean(
    given,
    KIND_COMMANDS.flatMap(({ kind, aliases }) => [kind, ...aliases]),
  );
  return requestError(
    `proxy-config has no kind "${given}"`,
    near === undefined ? `use ${list}` : `did you mean ${near}?`,
  );
}

/** Adds `mesh proxy-config` and its subcommands. */
export function register(program: Command): void {
  const group = program
    .command('proxy-config')
    .alias('pc')
    .description("one proxy's compiled configuration, as istioctl proxy-config shows it")
    .configureHelp({ subcommandTerm: (command) => [command.name(), ...command.aliases()].join(', ') })
    .addHelpText('after', EXAMPLES)
    .helpCommand(true)
    .allowUnknownOption()
    .allowExcessArguments()
    .action((_flags: object, command: Command) => {
      const [given] = command.args;
      if (given === undefined) return command.help({ error: true });
      throw unknownKind(given);
    });
  for (const kindCommand of KIND_COMMANDS) {
    const command = group
      .command(kindCommand.kind)
      .aliases(kindCommand.aliases)
      .description(kindCommand.summary)
      .argument('[proxy]', '[TYPE/]NAME[.NAMESPACE]; without it the only ingress gateway');
    for (const option of optionsOf(kindCommand)) command.addOption(option);
    const parseOptions = command.parseOptions.bind(command);
    command.parseOptions = (argv) => parseOptions(argv.map(fromGoBoolean));
    command.action(async (proxy: string | undefined, options) => {
      const { runProxyConfig } = await import('./proxy-config/run.js');
      await runProxyConfig(kindCommand.kind, proxy, options);
    });
  }
}
