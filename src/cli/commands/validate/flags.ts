import { InvalidArgumentError, Option } from 'commander';
import { FINDING_FORMATS, type FindingFormat } from '../../../report/findings/formats.js';
import type { FailLevel } from '../../../rules/config/lint-config.js';
import { collect, meshOptions } from '../../input-options.js';

/** What `mesh validate` can be told. */
export interface ValidateFlags {
  readonly output: FindingFormat;
  readonly outputFile: readonly OutputFile[];
  readonly file: readonly string[];
  readonly context: readonly string[];
  /** False with --no-config. */
  readonly config?: string | false;
  readonly only: readonly string[];
  readonly skip: readonly string[];
  readonly failLevel?: FailLevel;
  readonly maxWarnings?: number;
  readonly quiet?: boolean;
  readonly infos?: boolean;
  readonly allowEmpty?: boolean;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
  readonly meshConfig?: string;
  readonly istioNamespace?: string;
}

export interface OutputFile {
  readonly format: FindingFormat;
  readonly file: string;
}

const collectList = (value: string, previous: readonly string[]): readonly string[] => [
  ...previous,
  ...value.split(',').flatMap((name) => name.trim() || []),
];

/** The options of `mesh validate`. */
export function validateOptions(): readonly Option[] {
  return [
    new Option('-o, --output <format>', 'the form of the report').choices(FINDING_FORMATS).default('text'),
    new Option('--output-file <format=file>', 'a further report into a file (repeatable)')
      .argParser(parseOutputFile)
      .default([], 'none'),
    repeatable('-f, --file <path>', 'manifests, as PATH'),
    repeatable('--context <path>', 'manifests that are read and not linted (repeatable)'),
    new Option('--config <file>', 'the configuration; the nearest mesh.config.yaml otherwise'),
    new Option('--no-config', 'read no configuration'),
    list('--only <names>', 'report only these codes, rules or groups'),
    list('--skip <names>', 'do not report these codes, rules or groups'),
    new Option('--fail-level <severity>', 'exit code 1 from this severity on (default: error)').choices(FAIL_LEVELS),
    new Option('--max-warnings <count>', 'exit code 1 with more warnings than this').argParser(parseCount),
    new Option('-q, --quiet', 'report errors only'),
    new Option('--infos', 'list findings of severity info, too'),
    new Option('--fix', 'correct what is certain, in the files'),
    new Option('--fix-dry-run', 'print what --fix would change, as a patch'),
    new Option('--baseline <file>', 'known findings, which are not reported'),
    new Option('--update-baseline', 'write the findings of now into the baseline'),
    new Option('--allow-empty', 'no resources at all are fine'),
    ...meshOptions(),
  ];
}

const FAIL_LEVELS: readonly FailLevel[] = ['error', 'warning', 'info', 'never'];

function repeatable(flags: string, description: string): Option {
  return new Option(flags, description).argParser(collect).default([], 'none');
}

function list(flags: string, description: string): Option {
  return new Option(flags, description).argParser(collectList).default([], 'all rules');
}

function parseOutputFile(value: string, previous: readonly OutputFile[]): readonly OutputFile[] {
  const [name = '', ...rest] = value.split('=');
  const format = FINDING_FORMATS.find((known) => known === name);
  const file = rest.join('=');
  if (format === undefined || file === '') {
    throw new InvalidArgumentError(`Expected FORMAT=FILE with one of ${FINDING_FORMATS.join(', ')}.`);
  }
  return [...previous, { format, file }];
}

function parseCount(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a number.');
  return Number(value);
}
