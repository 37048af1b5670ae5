import { isDeepStrictEqual } from 'node:util';
import { schemaRules } from '../schema/schema-rules.js';
import type { SourceDocument } from '../source/document.js';
import type { Finding } from '../source/finding.js';
import { relatedDocuments } from './finding-documents.js';

type Proof = (suspicion: Finding, proof: Finding) => boolean;

/** Codes of rules that prove on the compiled result what another rule says of the manifests, or say why it is so. */
const PROOFS: Readonly<Record<string, readonly (readonly [code: string, isProof: Proof])[]>> = {
  MSH0256: [
    ['MSH1105', sharesRival],
    ['MSH1106', sharesRival],
    ['MSH1162', sharesRival],
    ['MSH1164', sharesRival],
  ],
  MSH0450: [['MSH1161', isAbove]],
  MSH0550: [['MSH0700', isSameResource]],
  MSH0758: [['MSH0700', isSameResource]],
  MSH0770: [['MSH0700', isSameResource]],
};

/** Admission errors: with them nothing of the object takes effect, so what a bad value leads to is no second fault. */
const REJECTION = 'IST0106';

/** Finds, for a finding, another one of the same object that says the same and more. */
export function proofFinder(findings: readonly Finding[]): (finding: Finding) => Finding | undefined {
  const wanted = new Set(Object.values(PROOFS).flatMap((proofs) => proofs.map(([code]) => code)));
  const proofs = new Map<SourceDocument, Finding[]>();
  const rejections = new Map<SourceDocument, Map<string, Finding>>();
  for (const finding of findings) {
    const { location, code } = finding;
    if (!('document' in location)) continue;
    if (wanted.has(code)) proofs.set(location.document, [...(proofs.get(location.document) ?? []), finding]);
    if (!isRejection(finding)) continue;
    const places = rejections.get(location.document) ?? new Map<string, Finding>();
    const place = JSON.stringify(location.path);
    const known = places.get(place);
    rejections.set(location.document, places.set(place, known && isOfValue(known) ? known : finding));
  }
  return (finding) => {
    const { location, code } = finding;
    if (!('document' in location)) return undefined;
    const rejection = rejections.get(location.document)?.get(JSON.stringify(location.path));
    if (rejection !== undefined && explains(rejection, finding)) return rejection;
    const candidates = PROOFS[code] === undefined ? [] : (proofs.get(location.document) ?? []);
    return candidates.find((other) =>
      PROOFS[code]?.some(([proving, isProof]) => other.code === proving && isProof(finding, other)),
    );
  };
}

const isRejection = (finding: Finding): boolean =>
  finding.severity === 'error' &&
  (isOfValue(finding) || (!isStructural(finding) && finding.upstream?.includes(REJECTION) === true));

const STRUCTURAL = new Set<string>(Object.values(schemaRules).map(({ code }) => code));

const isStructural = ({ code }: Finding): boolean => STRUCTURAL.has(code);

/** A value that does not fit its schema is read by nobody, so its meaning is no second fault. */
const OF_VALUES = new Set<string>(
  [schemaRules.wrongType, schemaRules.unknownValue, schemaRules.outOfBounds, schemaRules.malformedValue].map(
    ({ code }) => code,
  ),
);

const isOfValue = ({ code }: Finding): boolean => OF_VALUES.has(code);

function explains(rejection: Finding, finding: Finding): boolean {
  return !isStructural(finding) && (isOfValue(rejection) || !isRejection(finding));
}

function isSameResource(one: Finding, other: Finding): boolean {
  return isDeepStrictEqual(one.resource, other.resource);
}

/** Whether both are about the same two objects, and the suspicion is no more than information. */
function sharesRival(suspicion: Finding, proof: Finding): boolean {
  if (suspicion.severity !== 'info' || !isSameResource(suspicion, proof)) return false;
  const rivals = new Set(relatedDocuments(proof));
  return relatedDocuments(suspicion).some((document) => rivals.has(document));
}

/** Whether the proof is about the value that holds the one the suspicion is about. */
function isAbove(suspicion: Finding, proof: Finding): boolean {
  if (!('document' in suspicion.location) || !('document' in proof.location)) return false;
  const { path } = proof.location;
  return isDeepStrictEqual(suspicion.location.path.slice(0, path.length), path);
}
