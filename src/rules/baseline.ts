import { compareText } from '../model/order.js';
import type { PlacedFinding } from './placed-finding.js';

/** Findings that are known and not reported, until they are gone: how often each occurs. */
export interface Baseline {
  readonly version: 1;
  readonly findings: readonly BaselineEntry[];
}

/** A finding without its place in the file, which other edits move. */
export interface BaselineEntry {
  readonly code: string;
  readonly rule: string;
  readonly file: string;
  /** `Kind namespace/name`. */
  readonly resource?: string;
  readonly message: string;
  readonly count: number;
}

export interface BaselineResult {
  readonly findings: readonly PlacedFinding[];
  /** How many findings the baseline holds back. */
  readonly known: number;
  /** Entries, or repetitions of them, that do not occur any more. */
  readonly stale: number;
}

/** The baseline of all findings given; `fileOf` says how files are called in it. */
export function baselineOf(findings: readonly PlacedFinding[], fileOf: (file: string) => string): Baseline {
  const entries = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    const entry = entryOf(finding, fileOf);
    const key = keyOf(entry);
    entries.set(key, { ...entry, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  const sorted = [...entries].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry);
  return { version: 1, findings: sorted };
}

/** Takes out as many findings of each kind as the baseline knows. */
export function applyBaseline(
  findings: readonly PlacedFinding[],
  baseline: Baseline,
  fileOf: (file: string) => string,
): BaselineResult {
  const left = new Map(baseline.findings.map((entry) => [keyOf(entry), entry.count]));
  const kept = findings.filter((finding) => {
    const key = keyOf(entryOf(finding, fileOf));
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
  const stale = [...left.values()].reduce((sum, count) => sum + count, 0);
  return { findings: kept, known: findings.length - kept.length, stale };
}

function entryOf(
  { code, rule, span, resource, message }: PlacedFinding,
  fileOf: (file: string) => string,
): BaselineEntry {
  const named =
    resource && `${resource.kind} ${resource.namespace === undefined ? '' : `${resource.namespace}/`}${resource.name}`;
  return { code, rule, file: fileOf(span.file), resource: named, message, count: 1 };
}

function keyOf({ file, code, resource = '', message }: BaselineEntry): string {
  return [file, code, resource, message].join('\n');
}
