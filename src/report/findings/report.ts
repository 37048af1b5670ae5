import type { PlacedFinding } from '../../rules/placed-finding.js';
import type { SuppressedFinding } from '../../rules/suppression/apply.js';
import type { Palette } from '../color.js';

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

/** How a report is written. */
export interface ReportOptions {
  /** Colours of text; none otherwise. */
  readonly colors?: Palette;
  /** Whether findings of severity info are shown to people, not only counted. */
  readonly infos?: boolean;
  /** A file as services that show the repository call it, below its root. */
  readonly pathOf?: (file: string) => string;
}

/** Files as they are called in the input. */
export const asGiven = (file: string): string => file.replace(/^(?:\.\/)+/, '');
