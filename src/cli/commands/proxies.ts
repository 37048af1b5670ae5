import type { Command } from 'commander';
import { plainTable } from '../../report/table.js';

/** Adds `mesh proxies`. */
export function register(program: Command): void {
  program
    .command('proxies')
    .description('the proxies found in the input: gateways and sidecars')
    .requiredOption('-f, --file <path>', 'file, directory, glob or - (repeatable)', (path: string, paths: readonly string[] = []) => [...paths, path])
    .option('-o, --output <format>', 'short, json or yaml', 'short')
    .action(async (flags) => {
      const { runProxies } = await import('./proxies/run.js');
      await runProxies(flags);
    });
}
