import { groupBy } from '../model/group-by.js';
import type { Finding } from '../source/finding.js';
import { documentOf, relatedDocuments } from './finding-documents.js';

/**
 * Two objects that clash are one fault: of warnings of one rule that point at each other the last one stands, and the others
 * become information, which is what is known about the other object.
 */
export function quietMirrors(findings: readonly Finding[]): readonly Finding[] {
  const quiet = new Set<Finding>();
  for (const alike of groupBy(findings.filter(canMirror), ({ code }) => code).values()) {
    const byDocument = groupBy(alike, documentOf);
    for (const finding of alike) {
      const mirrors = relatedDocuments(finding).flatMap((rival) => byDocument.get(rival) ?? []);
      const own = documentOf(finding);
      const answers = mirrors.filter((other) => own !== undefined && relatedDocuments(other).includes(own));
      if (answers.some((other) => other !== finding && documentOf(other) !== own && !quiet.has(other)))
        quiet.add(finding);
    }
  }
  return findings.map((finding) => (quiet.has(finding) ? { ...finding, severity: 'info' } : finding));
}

const canMirror = ({ severity, related = [] }: Finding): boolean => severity === 'warning' && related.length > 0;
