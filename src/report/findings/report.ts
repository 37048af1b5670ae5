import type { PlacedFinding } from '../../rules/placed-finding.js';
import type { SuppressedFinding } from '../../rules/suppression/apply.js';

/** What every format of `mesh validate` is made from. */
export interface FindingsReport {
  /** Sorted by file and place. */
  readonly findings: readonly PlacedFinding[];
  /** What comments and annotations of the input silence. */
  readonly suppressed: readonly SuppressedFinding[];
  /** How many findings the baseline holds back. */
  readonly known: number;
  /** The files that were linted. */
  readonly files: readonly string[];
  /** How many objects were linted. */
  readonly resources: number;
  /** The text of each file that findings point into. */
  readonly texts: ReadonlyMap<string, string>;
  /** Version of mesh. */
  readonly version: string;
}
