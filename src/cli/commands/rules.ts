import { type Command, Option } from 'commander';

const EXAMPLES = `
Examples:
  mesh rules
  mesh rules gateway IST0101      a group, and the rules of a code of istioctl
  mesh rules -o json`;

/** Adds `mesh rules`. */
export function register(program: Command): void {
  program
    .command('rules')
    .description('everything that mesh validate can report')
    .argument('[name...]', 'only these codes, rules, groups, or codes of istioctl and Kiali')
    .addOption(new Option('-o, --output <format>', 'the form of the answer').choices(['text', 'json']).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (names: readonly string[], flags) => {
      const { runRules } = await import('./rules/run.js');
      await runRules(names, flags);
    });
}
