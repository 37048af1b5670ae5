import type { PlacedFinding } from '../../rules/placed-finding.js';
import type { Severity } from '../../source/finding.js';
import type { FindingsReport } from './report.js';

/** Counts that a report begins or ends with. */
export interface Summary {
  readonly files: number;
  readonly resources: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  /** Silenced by comments and annotations. */
  readonly suppressed: number;
  /** Held back by the baseline. */
  readonly baseline: number;
}

/** Counts what was read and what was found. */
export function summarize({ findings, files, resources, suppressed, known }: FindingsReport): Summary {
  const count = (severity: Severity): number => countOf(findings, severity);
  return {
    files: files.length,
    resources,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: suppressed.length,
    baseline: known,
  };
}

/** How many findings have a severity. */
function countOf(findings: readonly PlacedFinding[], severity: Severity): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** `1 error`, `2 errors`. */
export function countNoun(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
