import { type Command, Option } from 'commander';

/** Adds `mesh rules`. */
export function register(program: Command): void {
  program
    .command('rules')
    .description('everything that mesh validate can report')
    .argument('[name...]', 'only these codes, rules, groups, or codes of istioctl and Kiali')
    .addOption(new Option('-o, --output <format>', 'the form of the answer').choices(['text', 'json']).default('text'))
    .action(async (names: readonly string[], flags) => {
      const { runRules } = await import('./rules/run.js');
      await runRules(names, flags);
    });
}
