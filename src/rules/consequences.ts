import { schemaRules } from '../schema/schema-rules.js';
import type { Path, SourceDocument } from '../source/document.js';
import type { Finding } from '../source/finding.js';
import { proofFinder } from './proofs.js';

/**
 * One cause, one finding: where a field is certainly misspelt, what is said about the value that lacks the field follows from
 * it, and where a required field is missing, what is said about that field. What one rule suspects and another proves is said
 * by the proof. The finding of the cause takes over the codes of other tools.
 */
export function withoutConsequences(findings: readonly Finding[]): readonly Finding[] {
  const known = indexCauses(findings);
  const proofOf = proofFinder(findings);
  const codes = new Map<Finding, Set<string>>();
  const causes = findings.filter((finding) => {
    const cause = causeOf(finding, known) ?? proofOf(finding);
    if (cause === undefined) return true;
    const all = codes.get(cause) ?? new Set(cause.upstream);
    codes.set(cause, all);
    for (const code of finding.upstream ?? []) all.add(code);
    return false;
  });
  return causes.map((finding) => {
    const upstream = codes.get(finding);
    return upstream === undefined ? finding : { ...finding, upstream: [...upstream] };
  });
}

type ByPlace = Map<SourceDocument, Map<string, readonly Finding[]>>;

/** Findings of causes, by the path of the value that they are about. */
interface Causes {
  readonly misspelt: ByPlace;
  readonly missing: ByPlace;
}

function indexCauses(findings: readonly Finding[]): Causes {
  const causes: Causes = { misspelt: new Map(), missing: new Map() };
  for (const finding of findings) {
    const { location, fix, code } = finding;
    if (!('document' in location)) continue;
    if (fix?.kind === 'rename-key') add(causes.misspelt, location.document, location.path.slice(0, -1), finding);
    if (code === schemaRules.missingField.code) add(causes.missing, location.document, location.path, finding);
  }
  return causes;
}

function add(byPlace: ByPlace, document: SourceDocument, path: Path, finding: Finding): void {
  const places = byPlace.get(document) ?? new Map<string, readonly Finding[]>();
  const key = JSON.stringify(path);
  byPlace.set(document, places.set(key, [...(places.get(key) ?? []), finding]));
}

function causeOf({ location, fix }: Finding, { misspelt, missing }: Causes): Finding | undefined {
  if (!('document' in location) || fix?.kind === 'rename-key') return undefined;
  const { document, path } = location;
  const field = JSON.stringify(path.at(-1));
  return (
    misspelt.get(document)?.get(JSON.stringify(path))?.at(-1) ??
    missing
      .get(document)
      ?.get(JSON.stringify(path.slice(0, -1)))
      ?.find(({ message }) => message.includes(field))
  );
}
