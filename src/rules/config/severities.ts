import type { Severity } from '../../source/finding.js';
import { groupOfCode } from '../catalogue/groups.js';
import type { PlacedFinding } from '../placed-finding.js';
import type { LintConfig, SeveritySettings } from './lint-config.js';

/** What a finding is about, as far as names of rules go. */
export type NamedFinding = Pick<PlacedFinding, 'code' | 'rule' | 'upstream'>;

/** Whether a name stands for a finding: its code, rule or group, or a code of another tool that it carries. Case does not matter. */
export function isNamed(name: string, { code, rule, upstream = [] }: NamedFinding): boolean {
  const upper = name.toUpperCase();
  const lower = name.toLowerCase();
  return upper === code || lower === rule || lower === groupOfCode(code) || upstream.includes(upper);
}

/** Gives findings the severities of the configuration; those that are switched off are left out. */
export function withSeverities(
  findings: readonly PlacedFinding[],
  config: LintConfig,
  matcherOf: (globs: readonly string[]) => (file: string) => boolean,
): readonly PlacedFinding[] {
  const overrides = (config.overrides ?? []).map(({ files, rules }) => ({ isMeant: matcherOf(files), rules }));
  if (config.rules === undefined && overrides.length === 0) return findings;
  return findings.flatMap((finding) => {
    const own = overrides.filter(({ isMeant }) => isMeant(finding.span.file)).map(({ rules }) => rules);
    const severity = [config.rules ?? {}, ...own].reduce<Severity | 'off'>(
      (current, rules) => severityIn(rules, finding) ?? current,
      finding.severity,
    );
    if (severity === 'off') return [];
    return severity === finding.severity ? finding : { ...finding, severity };
  });
}

function severityIn(rules: SeveritySettings, finding: PlacedFinding): Severity | 'off' | undefined {
  const found = Object.entries(rules).findLast(([name]) => isNamed(name, finding))?.[1];
  return found === false ? 'off' : found;
}

/** Keeps what `only` names, if anything, and drops what `skip` names. */
export function selectFindings(
  findings: readonly PlacedFinding[],
  { only, skip }: { readonly only: readonly string[]; readonly skip: readonly string[] },
): readonly PlacedFinding[] {
  return findings.filter(
    (finding) =>
      (only.length === 0 || only.some((name) => isNamed(name, finding))) &&
      !skip.some((name) => isNamed(name, finding)),
  );
}

/** Names in `rules` and `overrides` that stand for no rule, with their steps inside the file. */
export function unknownNames(
  config: LintConfig,
  isKnown: (name: string) => boolean,
): readonly (readonly (string | number)[])[] {
  const of = (rules: SeveritySettings, path: readonly (string | number)[]): (readonly (string | number)[])[] =>
    Object.keys(rules).flatMap((name) => (isKnown(name) ? [] : [[...path, name]]));
  return [
    ...of(config.rules ?? {}, ['rules']),
    ...(config.overrides ?? []).flatMap(({ rules }, index) => of(rules, ['overrides', index, 'rules'])),
  ];
}
