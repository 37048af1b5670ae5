import { CATALOGUE } from '../../rules/catalogue/catalogue.js';
import type { RuleInfo } from '../../rules/catalogue/rule-info.js';
import type { PlacedFinding } from '../../rules/placed-finding.js';
import type { Span } from '../../source/document.js';
import type { Severity } from '../../source/finding.js';
import { describeResource } from './describe-resource.js';
import { fingerprints } from './fingerprint.js';
import { asGiven, type FindingsReport, type ReportOptions } from './report.js';
import { ruleMarkdown, ruleText } from './rule-page.js';

type PathOf = (file: string) => string;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** The report as SARIF 2.1.0, as code scanning services take it. */
export function formatSarif(
  { findings, suppressed, version }: FindingsReport,
  { pathOf = asGiven }: ReportOptions = {},
): string {
  const all = [...findings, ...suppressed.map(({ finding }) => finding)];
  const codes = new Set(all.map(({ code }) => code));
  const rules = CATALOGUE.filter(({ code }) => codes.has(code));
  const indexOf = new Map(rules.map(({ code }, index) => [code, index]));
  const prints = fingerprints(all);
  const results = all.map((finding, place) => ({
    ...resultOf(finding, pathOf),
    ruleIndex: indexOf.get(finding.code),
    partialFingerprints: { 'meshFinding/v1': prints[place] },
    suppressions: suppressionsOf(suppressed[place - findings.length], pathOf),
  }));
  const driver = { name: 'mesh', version, rules: rules.map(descriptorOf) };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return `${JSON.stringify(log, undefined, 2)}\n`;
}

function descriptorOf(rule: RuleInfo): object {
  const { code, name, severity, summary, group, upstream } = rule;
  return {
    id: code,
    name,
    shortDescription: { text: summary },
    help: { text: ruleText(rule), markdown: ruleMarkdown(rule) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [group, ...upstream] },
  };
}

function resultOf(finding: PlacedFinding, pathOf: PathOf): object {
  const { code, severity, message, help, span, related, resource, path } = finding;
  const logical = resource && [
    { fullyQualifiedName: describeResource(resource), name: resource.name, kind: 'resource' },
  ];
  return {
    ruleId: code,
    level: LEVELS[severity],
    message: { text: help === undefined ? message : `${message}\n${help}` },
    locations: [{ physicalLocation: physicalLocation(span, pathOf), logicalLocations: logical }],
    relatedLocations: related.map((other, id) => {
      return { id, message: { text: other.message }, physicalLocation: physicalLocation(other.span, pathOf) };
    }),
    properties: path === undefined ? undefined : { path },
  };
}

function physicalLocation({ file, line, column, endLine, endColumn }: Span, pathOf: PathOf): object {
  const region = { startLine: line, startColumn: column, endLine, endColumn };
  return { artifactLocation: { uri: uriOf(file, pathOf) }, region };
}

function uriOf(file: string, pathOf: PathOf): string {
  if (file === '-') return 'stdin';
  const path = pathOf(file).replaceAll('\\', '/');
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}

function suppressionsOf(
  suppressed: FindingsReport['suppressed'][number] | undefined,
  pathOf: PathOf,
): object[] | undefined {
  if (suppressed === undefined) return undefined;
  const { reason, span } = suppressed.suppression;
  return [{ kind: 'inSource', justification: reason, location: { physicalLocation: physicalLocation(span, pathOf) } }];
}
