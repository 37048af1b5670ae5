import type { Mesh } from '../model/mesh.js';
import { routeCoverage } from './coverage.js';
import type { TestDocument } from './format.js';
import type { TestResult, TestRun } from './result.js';
import { nameOf, runTest } from './run-test.js';
import { type TestSession, testSession } from './session.js';
import { runValidatorCase } from './validator/run.js';

export interface RunOptions {
  /** Whether a test of this name is run. */
  readonly isWanted?: ((name: string) => boolean) | undefined;
  readonly coverage?: boolean | undefined;
}

/** Runs the tests of one mesh in the order they are written. */
export function runTests(mesh: Mesh, documents: readonly TestDocument[], options: RunOptions = {}): TestRun {
  const session = testSession(mesh);
  const named = documents.flatMap(namedTests);
  const wanted = named.filter(({ name }) => options.isWanted?.(name) ?? true);
  const tests = wanted.map(({ run }) => run(session));
  return {
    tests,
    skipped: named.length - wanted.length,
    coverage: options.coverage ? routeCoverage(mesh, session.outcomes) : undefined,
  };
}

/** The runs of several meshes as one. */
export function joinRuns(runs: readonly TestRun[]): TestRun {
  const coverage = runs.flatMap((run) => run.coverage ?? []);
  return {
    tests: runs.flatMap(({ tests }) => tests),
    skipped: runs.reduce((sum, { skipped }) => sum + skipped, 0),
    coverage: runs.some((run) => run.coverage !== undefined) ? coverage : undefined,
  };
}

interface NamedTest {
  readonly name: string;
  run(session: TestSession): TestResult;
}

function namedTests({ format, content, document }: TestDocument): readonly NamedTest[] {
  if (format === 'mesh') {
    return content.tests.map((test, index) => ({
      name: nameOf(test),
      run: (session) => runTest(session, test, document.locate(['tests', index]), content.from),
    }));
  }
  return content.testCases.map((test, index) => ({
    name: test.description,
    run: (session) => runValidatorCase(session, test, document.locate(['testCases', index])),
  }));
}
