import { type Command, Option } from 'commander';

/** Adds `mesh proxies`. */
export function register(program: Command): void {
  program
    .command('proxies')
    .description('the proxies found in the input: gateways and sidecars')
    .requiredOption(
      '-f, --file <path>',
      'manifests: a file, directory, glob or - (repeatable)',
      (path: string, paths: readonly string[] | undefined) => [...(paths ?? []), path],
    )
    .option('-n, --namespace <namespace>', 'only proxies of this namespace')
    .addOption(
      new Option('-o, --output <format>', 'the form of the answer').choices(['short', 'json', 'yaml']).default('short'),
    )
    .action(async (flags) => {
      const { runProxies } = await import('./proxies/run.js');
      await runProxies(flags);
    });
}
