import { type Command, Option } from 'commander';
import { RESOURCE_KINDS } from '../../diff/resources.js';
import { collect, meshOptions, namespaceOption } from '../input-options.js';

const EXAMPLES = `
Examples:
  mesh diff before/ after/                              two folders of manifests
  mesh diff --base origin/main k8s/                     the working tree against a git revision
  mesh diff v1.4:k8s/ k8s/ --only routes                a path as it was at a revision; only the routes
  mesh diff config_dump.json k8s/                       a running or stored proxy against the manifests
  mesh diff --base origin/main k8s/ -o markdown         a comment for a pull request`;

/** Adds `mesh diff`. */
export function register(program: Command): void {
  const command = program
    .command('diff')
    .description("what a change of the manifests does to every proxy's compiled configuration")
    .argument(
      '[path...]',
      'BEFORE and AFTER: manifests, REVISION:PATH, or an Envoy config_dump; with --base the paths to compare',
    )
    .option('--base <revision>', 'compare the paths with what they were at this git revision')
    .option('--context <path>', 'manifests that belong to both sides (repeatable)', collect)
    .option('--proxy <proxy>', 'only this proxy: [TYPE/]NAME[.NAMESPACE]')
    .addOption(namespaceOption('the namespace of --proxy where it names none'))
    .option('--only <kind...>', `only these kinds of resources: ${RESOURCE_KINDS.join(', ')}`)
    .option('--exit-code', 'exit with 1 when there are differences')
    .option('--verbose', 'show long lists and values whole')
    .addOption(
      new Option('-o, --output <format>', 'the form of the answer')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addHelpText('after', EXAMPLES)
    .action(async (paths: readonly string[], flags) => {
      const { runDiff } = await import('./diff/run.js');
      await runDiff(paths, flags);
    });
  for (const option of meshOptions()) command.addOption(option);
}
