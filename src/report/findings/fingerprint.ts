import { createHash } from 'node:crypto';
import type { PlacedFinding } from '../../rules/placed-finding.js';

/** An identity for each finding that survives edits elsewhere in its file; equal findings are told apart by their order. */
export function fingerprints(findings: readonly PlacedFinding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, span, resource, message }) => {
    const parts = [code, span.file, resource?.kind, resource?.namespace, resource?.name, message];
    const key = parts.map((part) => part ?? '').join('\n');
    const count = seen.get(key) ?? 0;
    seen.set(key, count + 1);
    return createHash('sha256').update(`${key}\n${count}`).digest('hex').slice(0, 32);
  });
}
