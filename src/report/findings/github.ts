import type { Severity } from '../../source/finding.js';
import { asGiven, type FindingsReport, type ReportOptions } from './report.js';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands that GitHub shows as annotations of a pull request. */
export function formatGithub({ findings }: FindingsReport, { pathOf = asGiven }: ReportOptions = {}): string {
  return findings
    .map(({ code, rule, severity, message, help, span }) => {
      const { line, column, endLine, endColumn } = span;
      const columns = line === endLine ? { col: column, endColumn } : {};
      const properties = { file: pathOf(span.file), line, endLine, ...columns, title: `${code} ${rule}` };
      const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      return `::${COMMANDS[severity]} ${list.join(',')}::${escapeData(help === undefined ? message : `${message}\n${help}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
