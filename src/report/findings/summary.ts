import type { Severity } from '../../source/finding.js';
import type { FindingsReport } from './report.js';

/** Counts that a report ends or begins with. */
export interface Summary {
  readonly files: number;
  readonly resources: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** Counts what was read and what was found. */
export function summarize({ findings, files, resources }: FindingsReport): Summary {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { files, resources, errors: count('error'), warnings: count('warning'), infos: count('info') };
}
