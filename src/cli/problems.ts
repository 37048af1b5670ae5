import type { Finding } from '../source/finding.js';
import { resolveLocation } from '../source/locate.js';

/** Prints errors of the input, one line each, for commands whose answer they may have changed; on demand warnings too. */
export function reportProblems(findings: readonly Finding[], least: 'error' | 'warning' = 'error'): void {
  for (const finding of findings) {
    if (finding.severity !== 'error' && finding.severity !== least) continue;
    const { file, line, column } = resolveLocation(finding.location);
    process.stderr.write(`${file}:${line}:${column}: ${finding.severity}: ${finding.message} [${finding.code}]\n`);
    if (finding.help !== undefined) process.stderr.write(`  help: ${finding.help}\n`);
  }
}
