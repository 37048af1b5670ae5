import { groupBy } from '../model/group-by.js';
import type { SourceDocument } from '../source/document.js';
import type { Finding } from '../source/finding.js';

/**
 * Two objects that clash are one fault: of warnings of one rule that point at each other the last one stands, and the others
 * become information, which is what is known about the other object.
 */
export function quietMirrors(findings: readonly Finding[]): readonly Finding[] {
  const quiet = new Set<Finding>();
  for (const alike of groupBy(findings.filter(canMirror), ({ code }) => code).values()) {
    const byDocument = groupBy(alike, documentOf);
    for (const finding of alike) {
      const mirrors = rivalsOf(finding).flatMap((rival) => byDocument.get(rival) ?? []);
      const own = documentOf(finding);
      const answers = mirrors.filter((other) => own !== undefined && rivalsOf(other).includes(own));
      if (answers.some((other) => other !== finding && documentOf(other) !== own && !quiet.has(other)))
        quiet.add(finding);
    }
  }
  return findings.map((finding) => (quiet.has(finding) ? { ...finding, severity: 'info' } : finding));
}

const canMirror = ({ severity, related = [] }: Finding): boolean => severity === 'warning' && related.length > 0;

const documentOf = ({ location }: Finding): SourceDocument | undefined =>
  'document' in location ? location.document : undefined;

function rivalsOf({ related = [] }: Finding): readonly SourceDocument[] {
  return related.flatMap(({ location }) => ('document' in location ? [location.document] : []));
}
