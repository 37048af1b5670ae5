import { groupBy } from '../model/group-by.js';
import type { TestResult, TestRun } from '../route-tests/result.js';
import { failureLines } from './test-report-failure.js';
import { escapeXml } from './xml.js';

/** JUnit XML: a suite for each file of tests. */
export function formatTestJunit({ tests, skipped }: TestRun): string {
  const failures = tests.filter(({ passed }) => !passed).length;
  const suites = groupBy(tests, ({ span }) => span.file);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="mesh test" tests="${tests.length}" failures="${failures}" errors="0" skipped="${skipped}">`,
    ...[...suites].flatMap(([file, group]) => suite(file, group)),
    '</testsuites>\n',
  ].join('\n');
}

function suite(file: string, tests: readonly TestResult[]): readonly string[] {
  const failures = tests.filter(({ passed }) => !passed).length;
  const head = `  <testsuite name="${escapeXml(file)}" tests="${tests.length}" failures="${failures}" errors="0">`;
  return [head, ...tests.flatMap(testCase), '  </testsuite>'];
}

function testCase(test: TestResult): readonly string[] {
  const { name, passed, span, deviations } = test;
  const start = `    <testcase name="${escapeXml(name)}" classname="${escapeXml(span.file)}" line="${span.line}"`;
  const output = deviations.map((deviation) => `      <system-out>${escapeXml(deviation)}</system-out>`);
  if (passed && output.length === 0) return [`${start}/>`];
  const lines = failureLines(test);
  const failure = `      <failure type="route" message="${escapeXml(firstFailure(test))}">${escapeXml(lines.join('\n'))}</failure>`;
  return [`${start}>`, ...(passed ? [] : [failure]), ...output, '    </testcase>'];
}

function firstFailure({ requests }: TestResult): string {
  const [failure] = requests.flatMap(({ failures }) => failures);
  return failure === undefined
    ? 'no request was made'
    : `${failure.field}: expected ${failure.expected}, got ${failure.actual}`;
}
