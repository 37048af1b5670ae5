import type { TestRun } from '../route-tests/result.js';
import type { Palette } from './color.js';
import { formatTestJson } from './test-report-json.js';
import { formatTestJunit } from './test-report-junit.js';
import { formatTestText } from './test-report-text.js';

export const TEST_FORMATS = ['text', 'json', 'junit'] as const;
export type TestFormat = (typeof TEST_FORMATS)[number];

export interface TestReportOptions {
  readonly colors?: Palette | undefined;
  /** Leave out tests that passed. */
  readonly failOnly?: boolean | undefined;
}

/** Lays out a run of route tests. */
export function formatTests(format: TestFormat, run: TestRun, options: TestReportOptions = {}): string {
  switch (format) {
    case 'text':
      return formatTestText(run, options);
    case 'json':
      return formatTestJson(run);
    case 'junit':
      return formatTestJunit(run);
  }
}
