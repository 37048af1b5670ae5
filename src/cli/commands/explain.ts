import { type Command, Option } from 'commander';

const EXAMPLES = `
Examples:
  mesh explain MSH0250
  mesh explain unknown-gateway
  mesh explain IST0101      the rules that find what istioctl or Kiali report under this code`;

/** Adds `mesh explain`. */
export function register(program: Command): void {
  program
    .command('explain')
    .description('what a finding means, why it matters, and how to fix it')
    .argument('<code>', 'a code (MSH0301, IST0101, KIA1102) or the name of a rule')
    .addOption(
      new Option('-o, --output <format>', 'the form of the answer')
        .choices(['text', 'markdown', 'json'])
        .default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (code: string, flags) => {
      const { runExplain } = await import('./explain/run.js');
      await runExplain(code, flags);
    });
}
