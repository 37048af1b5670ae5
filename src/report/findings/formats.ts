import type { FindingsReport, ReportOptions } from './report.js';

/** The forms in which findings can be reported. */
export const FINDING_FORMATS = [
  'text',
  'concise',
  'json',
  'jsonl',
  'yaml',
  'sarif',
  'github',
  'gitlab',
  'junit',
  'markdown',
] as const;

export type FindingFormat = (typeof FINDING_FORMATS)[number];

/** Writes a report in a form; only what the form needs is loaded. */
export async function formatFindings(
  format: FindingFormat,
  report: FindingsReport,
  options: ReportOptions,
): Promise<string> {
  switch (format) {
    case 'text':
      return (await import('./text.js')).formatText(report, options);
    case 'concise':
      return (await import('./concise.js')).formatConcise(withoutInfos(report, options));
    case 'json':
      return (await import('./json.js')).formatJson(report);
    case 'jsonl':
      return (await import('./json.js')).formatJsonLines(report);
    case 'yaml':
      return (await import('./yaml.js')).formatYaml(report);
    case 'sarif':
      return (await import('./sarif.js')).formatSarif(report, options);
    case 'github':
      return (await import('./github.js')).formatGithub(withoutInfos(report, options), options);
    case 'gitlab':
      return (await import('./gitlab.js')).formatGitlab(report, options);
    case 'junit':
      return (await import('./junit.js')).formatJunit(report);
    case 'markdown':
      return (await import('./markdown.js')).formatMarkdown(withoutInfos(report, options));
  }
}

function withoutInfos(report: FindingsReport, { infos = false }: ReportOptions): FindingsReport {
  return infos ? report : { ...report, findings: report.findings.filter(({ severity }) => severity !== 'info') };
}
