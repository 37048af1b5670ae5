import type { PlacedFinding } from '../../rules/placed-finding.js';
import type { Severity } from '../../source/finding.js';
import { type Paint, type Palette, plain } from '../color.js';
import { codeFrame, type FrameLabel, lineReader } from './code-frame.js';
import { describeResource } from './describe-resource.js';
import type { FindingsReport, ReportOptions } from './report.js';
import { countNoun, summarize } from './summary.js';

/** The report for people: each finding with the lines it is about, and a summary. */
export function formatText(report: FindingsReport, { colors = plain, infos = false }: ReportOptions = {}): string {
  const linesOf = lineReader(report.texts);
  const shown = report.findings.filter(({ severity }) => infos || severity !== 'info');
  const blocks = shown.map((finding) => `${formatFinding(finding, linesOf, colors)}\n`);
  return `${blocks.join('')}${formatSummary(report, { colors, infos })}`;
}

/** One finding: what, where, the text there and in related places, and help. */
function formatFinding(
  finding: PlacedFinding,
  linesOf: (file: string) => readonly string[],
  colors: Palette = plain,
): string {
  const { severity, code, rule, message, help, span, related, resource } = finding;
  const paint = paintOf(severity, colors);
  const labels: readonly FrameLabel[] = [
    { span, text: '', mark: '^', paint },
    ...related.map((other): FrameLabel => ({ span: other.span, text: other.message, mark: '-', paint: colors.note })),
  ];
  const gutter = String(Math.max(...labels.map((label) => label.span.line))).length;
  const arrow = colors.faint(`${' '.repeat(gutter)}-->`);
  const bar = colors.faint(`${' '.repeat(gutter)} |`);
  const about = resource === undefined ? '' : ` ${colors.faint(`(${describeResource(resource)})`)}`;
  const text: string[] = [`${paint(`${severity}[${code}]`)} ${colors.strong(message)} ${colors.faint(`(${rule})`)}`];
  for (const file of new Set(labels.map((label) => label.span.file))) {
    const here = labels.filter((label) => label.span.file === file);
    const { line, column } = here[0]?.span ?? span;
    text.push(`${arrow} ${file}:${line}:${column}${file === span.file ? about : ''}`, bar);
    text.push(...codeFrame(linesOf(file), here, { gutter, colors }));
  }
  if (help !== undefined) text.push(`${' '.repeat(gutter)} ${colors.faint('=')} ${colors.good('help:')} ${help}`);
  return `${text.join('\n')}\n`;
}

function paintOf(severity: Severity, colors: Palette): Paint {
  if (severity === 'error') return colors.bad;
  return severity === 'warning' ? colors.warning : colors.note;
}

function formatSummary(
  report: FindingsReport,
  { colors, infos }: { readonly colors: Palette; readonly infos: boolean },
): string {
  const { errors, warnings, infos: infoCount, suppressed, baseline, files, resources } = summarize(report);
  const where = `${countNoun(files, 'file')} with ${countNoun(resources, 'resource')}`;
  const fixable = report.findings.filter(({ fix }) => fix !== undefined).length;
  const rest = [
    infoCount > 0 && !infos ? `${countNoun(infoCount, 'info')} not shown (--infos)` : '',
    suppressed > 0 ? `${suppressed} suppressed` : '',
    baseline > 0 ? `${baseline} known from the baseline` : '',
    fixable > 0 ? `${fixable} can be fixed with --fix` : '',
  ].filter((part) => part !== '');
  const tail = rest.length === 0 ? '' : `; ${rest.join(', ')}`;
  if (errors + warnings === 0) return `${colors.good('no problems')} in ${where}${tail}\n`;
  const found = [
    errors > 0 ? colors.bad(countNoun(errors, 'error')) : '',
    warnings > 0 ? colors.warning(countNoun(warnings, 'warning')) : '',
  ].filter((part) => part !== '');
  return `${found.join(' and ')} in ${where}${tail}\n`;
}
