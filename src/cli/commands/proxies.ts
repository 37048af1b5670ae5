import { type Command, Option } from 'commander';
import { fileOption, meshOptions, namespaceOption } from '../input-options.js';

const EXAMPLES = `
Examples:
  mesh proxies -f k8s/
  kustomize build . | mesh proxies -n shop -f -`;

/** Adds `mesh proxies`. */
export function register(program: Command): void {
  const command = program
    .command('proxies')
    .description('the proxies found in the input: gateways and sidecars')
    .addOption(fileOption())
    .addOption(namespaceOption('only proxies of this namespace'))
    .addOption(
      new Option('-o, --output <format>', 'the form of the answer').choices(['short', 'json', 'yaml']).default('short'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (flags) => {
      const { runProxies } = await import('./proxies/run.js');
      await runProxies(flags);
    });
  for (const option of meshOptions()) command.addOption(option);
}
