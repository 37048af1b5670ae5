import { groupBy } from '../../model/group-by.js';
import type { PlacedFinding } from '../../rules/placed-finding.js';
import { escapeXml } from '../xml.js';
import type { FindingsReport } from './report.js';

/** JUnit XML: a suite for each file, a failed test for each error and warning, a passed one for a file without any. */
export function formatJunit({ findings, files }: FindingsReport): string {
  const byFile = groupBy(findings, ({ span }) => span.file);
  const names = [...new Set([...files, ...byFile.keys()])];
  const failures = findings.filter(isFailure).length;
  const tests = names.reduce((sum, file) => sum + Math.max(1, byFile.get(file)?.length ?? 0), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="mesh validate" tests="${tests}" failures="${failures}" errors="0">`,
    ...names.flatMap((file) => suite(file, byFile.get(file) ?? [])),
    '</testsuites>\n',
  ].join('\n');
}

function suite(file: string, findings: readonly PlacedFinding[]): readonly string[] {
  const failures = findings.filter(isFailure).length;
  const name = escapeXml(file);
  const head = `  <testsuite name="${name}" tests="${Math.max(1, findings.length)}" failures="${failures}" errors="0">`;
  const cases =
    findings.length === 0 ? [`    <testcase name="valid" classname="${name}"/>`] : findings.flatMap(testCase);
  return [head, ...cases, '  </testsuite>'];
}

function testCase(finding: PlacedFinding): readonly string[] {
  const { code, rule, severity, message, help, span } = finding;
  const attributes = { name: `${code} ${rule} (${span.line}:${span.column})`, classname: span.file };
  const list = Object.entries(attributes).map(([name, value]) => `${name}="${escapeXml(value)}"`);
  const details = `${span.file}:${span.line}:${span.column}${help === undefined ? '' : `\nhelp: ${help}`}`;
  const outcome = isFailure(finding)
    ? `      <failure type="${severity}" message="${escapeXml(message)}">${escapeXml(details)}</failure>`
    : `      <system-out>${escapeXml(`${message}\n${details}`)}</system-out>`;
  return [`    <testcase ${list.join(' ')}>`, outcome, '    </testcase>'];
}

function isFailure({ severity }: PlacedFinding): boolean {
  return severity !== 'info';
}
