import type { FindingsReport } from './report.js';

/** One line for each finding, as compilers print them. */
export function formatConcise({ findings }: FindingsReport): string {
  return findings
    .map(({ span, severity, message, rule, code }) => {
      const text = message.replaceAll(/\s*\n\s*/g, ' ');
      return `${span.file}:${span.line}:${span.column}: ${severity}: ${text} [${code} ${rule}]\n`;
    })
    .join('');
}
