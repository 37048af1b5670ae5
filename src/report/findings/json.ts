import type { PlacedFinding } from '../../rules/placed-finding.js';
import type { FindingsReport } from './report.js';
import { summarize } from './summary.js';

/** The report as a JSON document; field names are a contract. */
export function formatJson(report: FindingsReport): string {
  return `${JSON.stringify(jsonReport(report), undefined, 2)}\n`;
}

/** One finding a line, for tools that read streams. */
export function formatJsonLines({ findings }: FindingsReport): string {
  return findings.map((finding) => `${JSON.stringify(jsonFinding(finding))}\n`).join('');
}

/** The report before it is written down. */
export function jsonReport(report: FindingsReport): object {
  return {
    version: 1,
    summary: summarize(report),
    findings: report.findings.map(jsonFinding),
    suppressed: report.suppressed.map(({ finding, suppression: { reason, span } }) => ({
      ...jsonFinding(finding),
      suppression: { reason, file: span.file, line: span.line, column: span.column },
    })),
  };
}

/** One finding with its place spelt out. */
function jsonFinding(finding: PlacedFinding): object {
  const { code, rule, upstream = [], severity, message, help, resource, path, span, related, fix } = finding;
  const { file, line, column, endLine, endColumn } = span;
  const place = { file, line, column, endLine, endColumn };
  return {
    code,
    rule,
    upstream,
    severity,
    message,
    help,
    resource,
    path,
    ...place,
    fix,
    related: related.map(jsonRelated),
  };
}

function jsonRelated({ message, span }: PlacedFinding['related'][number]): object {
  return { message, file: span.file, line: span.line, column: span.column };
}
