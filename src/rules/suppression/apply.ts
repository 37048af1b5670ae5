import { groupBy } from '../../model/group-by.js';
import type { SourceDocument } from '../../source/document.js';
import type { Finding } from '../../source/finding.js';
import { isKnownRuleName, ruleNameHelp } from '../catalogue/rule-names.js';
import { isNamed } from '../config/severities.js';
import { CONTROL_RULES } from '../control-rules.js';
import type { PlacedFinding } from '../placed-finding.js';
import { readAnnotationSuppressions } from './annotations.js';
import { readCommentSuppressions } from './comments.js';
import type { Suppression, SuppressionReader } from './suppression.js';

/** A finding that is not reported, and why. */
export interface SuppressedFinding {
  readonly finding: PlacedFinding;
  readonly suppression: Suppression;
}

export interface SuppressionResult {
  readonly findings: readonly PlacedFinding[];
  readonly suppressed: readonly SuppressedFinding[];
  /** What is wrong with the suppressions themselves. */
  readonly complaints: readonly Finding[];
}

/** The part of the input that is linted. */
export interface SuppressibleInput {
  readonly documents: readonly SourceDocument[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Takes out what comments and annotations of the input suppress. */
export function applySuppressions(findings: readonly PlacedFinding[], input: SuppressibleInput): SuppressionResult {
  const comments = [...input.texts].map(([file, text]) => readCommentSuppressions(file, text));
  const suppressions = [
    ...comments.flatMap((read) => read.suppressions),
    ...input.documents.flatMap(readAnnotationSuppressions),
  ];
  const used = new Set<Suppression>();
  const kept: PlacedFinding[] = [];
  const suppressed: SuppressedFinding[] = [];
  const candidatesOf = indexByPlace(suppressions);
  for (const finding of findings) {
    const matching = candidatesOf(finding).filter((suppression) => covers(suppression, finding));
    for (const suppression of matching) used.add(suppression);
    const [suppression] = matching;
    if (suppression === undefined) kept.push(finding);
    else if (matching.every(({ reader }) => reader !== 'mesh') && isRefused(finding))
      kept.push(withoutCodesOf('IST', finding));
    else suppressed.push({ finding, suppression });
  }
  const complaints = suppressions.flatMap((suppression) => complain(suppression, used.has(suppression)));
  return { findings: kept, suppressed, complaints: [...comments.flatMap((read) => read.findings), ...complaints] };
}

const CODES_OF: Readonly<Record<Exclude<SuppressionReader, 'mesh'>, string>> = { istioctl: 'IST', kiali: 'KIA' };

function covers({ reader, name }: Suppression, finding: PlacedFinding): boolean {
  if (name !== '*') return isNamed(name, finding);
  return reader === 'mesh' || (finding.upstream ?? []).some((code) => code.startsWith(CODES_OF[reader]));
}

/** The API server refuses the object, whatever annotations say to other tools. */
function isRefused({ severity, upstream = [] }: PlacedFinding): boolean {
  return severity === 'error' && upstream.includes('IST0106');
}

function withoutCodesOf(tool: string, finding: PlacedFinding): PlacedFinding {
  return { ...finding, upstream: finding.upstream?.filter((code) => !code.startsWith(tool)) };
}

function indexByPlace(suppressions: readonly Suppression[]): (finding: PlacedFinding) => readonly Suppression[] {
  const byPlace = groupBy(suppressions, placeOf);
  return ({ document, span }) =>
    [document, span.file, `${span.file}\n${span.line}`].flatMap((place) => (place && byPlace.get(place)) || []);
}

function placeOf({ scope }: Suppression): SourceDocument | string {
  if (scope.kind === 'object') return scope.document;
  return scope.kind === 'file' ? scope.file : `${scope.file}\n${scope.line}`;
}

function complain({ reader, name, span }: Suppression, isUsed: boolean): readonly Finding[] {
  const location = { span };
  if (name !== '*' && !isKnownRuleName(name)) {
    const { code, rule, severity } = CONTROL_RULES.unknownSuppressedRule;
    const message = `there is no rule ${JSON.stringify(name)}; this suppresses nothing`;
    return [{ code, rule, severity, message, help: ruleNameHelp(name), location }];
  }
  if (isUsed) return [];
  const { code, rule, severity } = CONTROL_RULES.unusedSuppression;
  const what = name === '*' ? 'nothing' : `no ${name}`;
  const message = `${what} is reported here, so there is nothing to suppress`;
  const help = 'remove the suppression';
  return [{ code, rule, severity: reader === 'mesh' ? severity : 'info', message, help, location }];
}
