import type { FindingsReport } from './report.js';

/** One line for each finding, as compilers print them. */
export function formatConcise({ findings }: FindingsReport): string {
  return findings
    .map(({ span, severity, message, rule, code }) => {
      return `${span.file}:${span.line}:${span.column}: ${severity}: ${oneLine(message)} [${code} ${rule}]\n`;
    })
    .join('');
}

/** A text without line breaks. */
export function oneLine(text: string): string {
  return text.replaceAll(/\s*[\r\n]\s*/g, ' ');
}
