import { type Command, Option } from 'commander';

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
    .action(async (code: string, flags) => {
      const { runExplain } = await import('./explain/run.js');
      await runExplain(code, flags);
    });
}
