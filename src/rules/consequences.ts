import type { SourceDocument } from '../source/document.js';
import type { Finding } from '../source/finding.js';

/**
 * One cause, one finding: where a field is certainly misspelt, what is said about the value that lacks the field follows from
 * it. The finding of the cause takes over the codes of other tools.
 */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const misspelt = new Map<SourceDocument, Map<string, Finding>>();
  for (const finding of findings) {
    const { location, fix } = finding;
    if (!('document' in location) || fix?.kind !== 'rename-key') continue;
    const places = misspelt.get(location.document) ?? new Map<string, Finding>();
    misspelt.set(location.document, places.set(JSON.stringify(location.path.slice(0, -1)), finding));
  }
  if (misspelt.size === 0) return findings;
  const codes = new Map<Finding, Set<string>>();
  const causes = findings.filter((finding) => {
    const cause = causeOf(finding, misspelt);
    if (cause === undefined) return true;
    const known = codes.get(cause) ?? new Set(cause.upstream);
    codes.set(cause, known);
    for (const code of finding.upstream ?? []) known.add(code);
    return false;
  });
  return causes.map((finding) => {
    const upstream = codes.get(finding);
    return upstream === undefined ? finding : { ...finding, upstream: [...upstream] };
  });
}

function causeOf(
  { location, fix }: Finding,
  misspelt: ReadonlyMap<SourceDocument, ReadonlyMap<string, Finding>>,
): Finding | undefined {
  if (!('document' in location) || fix?.kind === 'rename-key') return undefined;
  return misspelt.get(location.document)?.get(JSON.stringify(location.path));
}
