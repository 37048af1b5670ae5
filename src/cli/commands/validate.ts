import { type Command, Option } from 'commander';

/** Adds `mesh validate`. */
export function register(program: Command): void {
  program
    .command('validate')
    .description(
      'what is wrong with manifests: syntax, fields, values, references, and what the mesh would do with them',
    )
    .argument('[path...]', 'manifests: files, directories, globs or -', ['.'])
    .addOption(new Option('-o, --output <format>', 'the form of the report').choices(['text', 'json']).default('text'))
    .action(async (paths: readonly string[], flags) => {
      const { runValidate } = await import('./validate/run.js');
      await runValidate(paths, flags);
    });
}
