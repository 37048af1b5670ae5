import { type Command, InvalidArgumentError, Option } from 'commander';
import { TEST_FORMATS } from '../../report/test-report.js';
import { collect, meshOptions } from '../input-options.js';

const EXAMPLES = `
Examples:
  mesh test tests/routing.yaml
  mesh test tests/ -f k8s/ --coverage --fail-under 80
  mesh test virtualservice_test.yml -f virtualservice.yml    test cases of istio-config-validator
  mesh test --init tests/routing.yaml -f k8s/

Exit codes: 0 every test passed, 1 a test failed or coverage is too low, 2 the request cannot be served, 70 a bug in mesh.`;

/** Adds `mesh test`. */
export function register(program: Command): void {
  const command = program
    .command('test')
    .description('unit tests of routing: requests and what must become of them')
    .argument('[file...]', 'files of tests: files, directories or globs')
    .option('-f, --file <path>', 'manifests under test, in place of those that the tests name (repeatable)', collect)
    .option('--filter <text>', 'only tests whose name contains this; * stands for anything')
    .option('--fail-only', 'leave out tests that passed')
    .option('--coverage', 'which routes of VirtualServices no test reaches')
    .option('--fail-under <percent>', 'fail when fewer routes are reached; implies --coverage', percent)
    .option('--init', 'write a file with one test for each route of the manifests, to FILE or standard output')
    .addOption(new Option('-o, --output <format>', 'the form of the report').choices(TEST_FORMATS).default('text'))
    .addHelpText('after', EXAMPLES)
    .action(async (files: readonly string[], flags) => {
      const { runTestCommand } = await import('./test/run.js');
      await runTestCommand(files, flags);
    });
  for (const option of meshOptions()) command.addOption(option);
}

function percent(text: string): number {
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value) || value < 0 || value > 100)
    throw new InvalidArgumentError('It must be a number from 0 to 100.');
  return value;
}
