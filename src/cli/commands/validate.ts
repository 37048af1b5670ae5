import type { Command } from 'commander';
import { validateOptions } from './validate/flags.js';

const EXAMPLES = `
Examples:
  mesh validate k8s/
  mesh validate k8s/ --context ../platform            references into ../platform are found
  helm template . | mesh validate -
  mesh validate -o github --output-file sarif=mesh.sarif
  mesh validate --fix-dry-run

Exit codes: 0 nothing at or above --fail-level, 1 findings, 2 the request cannot be served, 70 a bug in mesh.`;

/** Adds `mesh validate`. */
export function register(program: Command): void {
  const command = program
    .command('validate')
    .description('what is wrong with manifests: syntax, fields, values, references, and what the mesh makes of them')
    .argument('[path...]', 'files, directories, globs or - (default: the working directory)')
    .addHelpText('after', EXAMPLES);
  for (const option of validateOptions()) command.addOption(option);
  command.action(async (paths: readonly string[], flags) => {
    const { runValidate } = await import('./validate/run.js');
    await runValidate(paths, flags);
  });
}
