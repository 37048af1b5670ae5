import type { PlacedFinding } from '../../rules/placed-finding.js';
import type { FindingsReport } from './report.js';
import { summarize } from './summary.js';

/** The report as a JSON document; field names are a contract. */
export function formatJson(report: FindingsReport): string {
  return `${JSON.stringify(jsonReport(report), undefined, 2)}\n`;
}

/** The same before it is written down. */
export function jsonReport(report: FindingsReport): object {
  return { version: 1, summary: summarize(report), findings: report.findings.map(jsonFinding) };
}

/** One finding with its place spelt out. */
export function jsonFinding(finding: PlacedFinding): object {
  const { code, rule, upstream = [], severity, message, help, resource, path, span, related } = finding;
  const place = {
    file: span.file,
    line: span.line,
    column: span.column,
    endLine: span.endLine,
    endColumn: span.endColumn,
  };
  return { code, rule, upstream, severity, message, help, resource, path, ...place, related: related.map(jsonRelated) };
}

function jsonRelated({ message, span }: PlacedFinding['related'][number]): object {
  return { message, file: span.file, line: span.line, column: span.column };
}
