import type { PlacedFinding } from '../../rules/placed-finding.js';

/** What every format of `mesh validate` is made from. */
export interface FindingsReport {
  /** Sorted by file and place. */
  readonly findings: readonly PlacedFinding[];
  readonly files: number;
  readonly resources: number;
}
