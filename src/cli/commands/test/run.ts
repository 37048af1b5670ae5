import { dirname, relative, resolve } from 'node:path';
import { palette, wantsColor } from '../../../report/color.js';
import { formatTests, type TestFormat } from '../../../report/test-report.js';
import { coveredPercent } from '../../../route-tests/coverage.js';
import type { TestDocument } from '../../../route-tests/format.js';
import { readTests } from '../../../route-tests/read-tests.js';
import type { TestRun } from '../../../route-tests/result.js';
import { joinRuns, runTests } from '../../../route-tests/run-tests.js';
import { isInputError } from '../../../source/input-error.js';
import { findInputFiles } from '../../../source/input-files.js';
import { readTextFile } from '../../../source/read-file.js';
import { EXIT } from '../../exit-codes.js';
import { requestError } from '../../request-error.js';
import { loadUnderTest } from './load-under-test.js';
import { nameMatcher } from './name-filter.js';

export interface TestFlags {
  readonly file?: readonly string[];
  readonly filter?: string;
  readonly failOnly?: boolean;
  readonly coverage?: boolean;
  readonly failUnder?: number;
  readonly init?: boolean;
  readonly meshConfig?: string;
  readonly istioNamespace?: string;
  readonly output: TestFormat;
}

/** Runs files of route tests, prints the report and sets the exit code. */
export async function runTestCommand(files: readonly string[], flags: TestFlags): Promise<void> {
  if (flags.init) return (await import('./init.js')).writeFirstTests(files, flags);
  if (files.length === 0) {
    throw requestError(
      'no file of tests was named',
      'name one, or write a first one: mesh test --init routes.yaml -f k8s/',
    );
  }
  const groups = groupByManifests(readFiles(files), flags);
  const runs: TestRun[] = [];
  for (const group of groups) runs.push(await runGroup(group, flags));
  const run = joinRuns(runs);
  if (run.tests.length === 0)
    throw requestError(
      run.skipped > 0
        ? `no test has a name that contains "${flags.filter}"`
        : `there are no tests in ${files.join(', ')}`,
      'docs/guides/test-your-routing.md describes the file; mesh test --init routes.yaml -f k8s/ writes a first one',
    );
  const colors = palette(wantsColor(process.env, process.stdout.isTTY === true));
  process.stdout.write(formatTests(flags.output, run, { colors, failOnly: flags.failOnly }));
  if (isFailed(run, flags)) process.exitCode = EXIT.findings;
}

function isFailed({ tests, coverage }: TestRun, { failUnder }: TestFlags): boolean {
  if (tests.some(({ passed }) => !passed)) return true;
  const covered = coverage === undefined ? 100 : coveredPercent(coverage);
  if (failUnder === undefined || covered >= failUnder) return false;
  process.stderr.write(
    `error: ${covered.toFixed(1)} % of the routes are reached, --fail-under asks for ${failUnder} %\n`,
  );
  return true;
}

function readFiles(paths: readonly string[]): readonly TestDocument[] {
  const read = findInputFiles(paths).map(({ path }) => readTests(path, readTextFile(path).text));
  const problems = read.flatMap((each) => each.problems);
  if (problems.length > 0) {
    const lines = problems.map(({ message, help }) => (help === undefined ? message : `${message}\n  help: ${help}`));
    throw requestError(
      `the tests cannot be run\n${lines.join('\n')}`,
      'docs/guides/test-your-routing.md describes the file',
    );
  }
  return read.flatMap(({ documents }) => documents);
}

interface TestGroup {
  readonly manifests: readonly string[];
  readonly format: TestDocument['format'];
  readonly documents: TestDocument[];
}

/** Tests of the same manifests and format share one mesh. */
function groupByManifests(documents: readonly TestDocument[], flags: TestFlags): readonly TestGroup[] {
  const groups = new Map<string, TestGroup>();
  for (const document of documents) {
    const manifests = manifestsOf(document, flags);
    const key = JSON.stringify([document.format, manifests]);
    const group = groups.get(key) ?? { manifests, format: document.format, documents: [] };
    group.documents.push(document);
    groups.set(key, group);
  }
  return [...groups.values()];
}

function manifestsOf({ format, content, document }: TestDocument, flags: TestFlags): readonly string[] {
  if (flags.file !== undefined) return flags.file;
  const named = format === 'mesh' ? (content.manifests ?? []) : [];
  if (named.length === 0) {
    throw requestError(
      `${document.file} does not say which manifests it tests`,
      format === 'mesh' ? 'give -f PATH, or list them under manifests:' : 'give -f PATH',
    );
  }
  return named.map((path) => relative(process.cwd(), resolve(dirname(document.file), path)) || '.');
}

async function runGroup({ manifests, format, documents }: TestGroup, flags: TestFlags): Promise<TestRun> {
  const mesh = await loadUnderTest(manifests, {
    meshConfig: flags.meshConfig,
    istioNamespace: flags.istioNamespace,
    assume: format === 'istio-config-validator',
  }).catch((error: unknown) => {
    if (!isInputError(error) || flags.file !== undefined) throw error;
    const files = documents.map(({ document }) => document.file).join(', ');
    throw requestError(`${files}: ${error.message}`, 'paths under manifests: count from the folder of the tests');
  });
  const isWanted = flags.filter === undefined ? undefined : nameMatcher(flags.filter);
  const coverage = flags.coverage === true || flags.failUnder !== undefined;
  return runTests(mesh, documents, { isWanted, coverage });
}
