import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { applyBaseline, type Baseline, type BaselineResult, baselineOf } from '../../../rules/baseline.js';
import type { PlacedFinding } from '../../../rules/placed-finding.js';
import { isRecord } from '../../../source/json-fields.js';
import { readTextFile } from '../../../source/read-file.js';
import { requestError } from '../../request-error.js';
import { writeFile } from '../../write-file.js';
import { pathBelow } from './config-file.js';

/** Where known findings are kept unless the configuration or a flag says otherwise. */
export const DEFAULT_BASELINE = 'mesh-baseline.json';

/** Takes out the findings that the baseline knows; a baseline that is not there yet knows none. */
export function withoutKnown(findings: readonly PlacedFinding[], path: string | undefined): BaselineResult {
  if (path === undefined || !existsSync(path)) return { findings, known: 0, stale: 0 };
  return applyBaseline(findings, readBaseline(path), fileNames(path));
}

/** Writes all findings as known; what does not occur any more is gone. Returns how many there are. */
export function writeBaseline(findings: readonly PlacedFinding[], path: string): number {
  writeFile(path, `${JSON.stringify(baselineOf(findings, fileNames(path)), undefined, 2)}\n`);
  return findings.length;
}

function fileNames(path: string): (file: string) => string {
  const folder = dirname(resolve(path));
  return (file) => pathBelow(folder, file);
}

function readBaseline(path: string): Baseline {
  const value = parse(readTextFile(path).text);
  if (isBaseline(value)) return value;
  throw requestError(`${path} is no baseline of mesh`, 'write it anew with --update-baseline');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isBaseline(value: unknown): value is Baseline {
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.findings)) return false;
  return value.findings.every(
    (entry) => isRecord(entry) && typeof entry.code === 'string' && typeof entry.count === 'number',
  );
}
