import type { Severity } from '../../source/finding.js';
import { fingerprints } from './fingerprint.js';
import { asGiven, type FindingsReport, type ReportOptions } from './report.js';

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab's code quality report. */
export function formatGitlab({ findings }: FindingsReport, { pathOf = asGiven }: ReportOptions = {}): string {
  const prints = fingerprints(findings);
  const issues = findings.map(({ code, rule, severity, message, help, span }, place) => ({
    type: 'issue',
    check_name: `${code} ${rule}`,
    description: message,
    content: help === undefined ? undefined : { body: help },
    categories: ['Bug Risk'],
    severity: SEVERITIES[severity],
    fingerprint: prints[place],
    location: {
      path: pathOf(span.file),
      positions: {
        begin: { line: span.line, column: span.column },
        end: { line: span.endLine, column: span.endColumn },
      },
      lines: { begin: span.line, end: span.endLine },
    },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
