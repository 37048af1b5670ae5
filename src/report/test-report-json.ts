import { coveredPercent } from '../route-tests/coverage.js';
import type { TestRun } from '../route-tests/result.js';

/** The run as a JSON document of version 1. */
export function formatTestJson({ tests, skipped, coverage }: TestRun): string {
  const failed = tests.filter(({ passed }) => !passed).length;
  const document = {
    version: 1,
    summary: { tests: tests.length, passed: tests.length - failed, failed, skipped },
    tests: tests.map(({ name, passed, span, requests, deviations }) => ({
      name,
      passed,
      file: span.file,
      line: span.line,
      requests,
      deviations,
    })),
    coverage: coverage && { percent: Number(coveredPercent(coverage).toFixed(2)), routes: coverage },
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}
