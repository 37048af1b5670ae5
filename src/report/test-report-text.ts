import { coveredPercent } from '../route-tests/coverage.js';
import type { RouteCoverage, TestResult, TestRun } from '../route-tests/result.js';
import { type Palette, plain } from './color.js';
import { failureLines } from './test-report-failure.js';

/** The run for people: a line for each test, details of those that failed, and a summary. */
export function formatTestText(
  run: TestRun,
  {
    colors = plain,
    failOnly = false,
  }: { readonly colors?: Palette | undefined; readonly failOnly?: boolean | undefined },
): string {
  const shown = run.tests.filter(({ passed }) => !failOnly || !passed);
  const lines = [
    ...shown.flatMap((test) => testLines(test, colors)),
    ...(run.coverage ? ['', ...coverageLines(run.coverage, colors)] : []),
    ...(shown.length > 0 || run.coverage ? [''] : []),
    summary(run, colors),
  ];
  return `${lines.join('\n')}\n`;
}

function testLines(test: TestResult, colors: Palette): readonly string[] {
  const deviations = test.deviations.map((deviation) => colors.warning(`      differs: ${deviation}`));
  if (test.passed) return [`${colors.good('PASS')}  ${test.name}`, ...deviations];
  const details = failureLines(test).map((line) => `      ${line}`);
  return [`${colors.bad('FAIL')}  ${colors.strong(test.name)}`, ...details, ...deviations];
}

function coverageLines(coverage: readonly RouteCoverage[], colors: Palette): readonly string[] {
  const reached = coverage.filter(({ covered }) => covered).length;
  const missed = coverage.filter(({ covered }) => !covered);
  return [
    colors.strong(`Routes reached: ${reached} of ${coverage.length} (${coveredPercent(coverage).toFixed(1)} %)`),
    ...missed.map(({ route }) => `  ${colors.faint('not reached:')} ${route}`),
  ];
}

function summary({ tests, skipped }: TestRun, colors: Palette): string {
  const failed = tests.filter(({ passed }) => !passed).length;
  const deviations = tests.filter((test) => test.deviations.length > 0).length;
  const parts = [
    `${tests.length - failed} passed`,
    failed > 0 ? colors.bad(`${failed} failed`) : '0 failed',
    ...(skipped > 0 ? [`${skipped} left out`] : []),
    ...(deviations > 0 ? [`${deviations} where istio-config-validator answers otherwise`] : []),
  ];
  return `Tests: ${parts.join(', ')}`;
}
