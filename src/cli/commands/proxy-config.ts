import type { Command } from 'commander';
import { fromGoBoolean, optionsOf } from './proxy-config/flags.js';
import { KIND_COMMANDS } from './proxy-config/kinds.js';

const EXAMPLES = `
Examples:
  mesh proxy-config listeners -f k8s/                          of the only ingress gateway
  mesh pc routes deploy/webapp -n shop -f k8s/ --name 80
  kustomize build . | mesh pc clusters webapp.shop -f -
  mesh pc all -f config_dump.json                              of a running proxy, as istioctl does`;

/** Adds `mesh proxy-config` and its subcommands. */
export function register(program: Command): void {
  const group = program
    .command('proxy-config')
    .alias('pc')
    .description("one proxy's compiled configuration, as istioctl proxy-config shows it")
    .configureHelp({ subcommandTerm: (command) => [command.name(), ...command.aliases()].join(', ') })
    .addHelpText('after', EXAMPLES);
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
