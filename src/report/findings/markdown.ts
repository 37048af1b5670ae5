import { oneLine } from './concise.js';
import { describeResource } from './describe-resource.js';
import type { FindingsReport } from './report.js';
import { countNoun, summarize } from './summary.js';

/** A table for comments on pull requests and summaries of jobs. */
export function formatMarkdown(report: FindingsReport): string {
  const { errors, warnings, infos, files, resources } = summarize(report);
  const found = [countNoun(errors, 'error'), countNoun(warnings, 'warning'), countNoun(infos, 'info')].join(', ');
  const title = `**mesh validate**: ${found} in ${countNoun(files, 'file')} with ${countNoun(resources, 'resource')}\n`;
  if (report.findings.length === 0) return title;
  const rows = report.findings.map(({ severity, code, rule, message, help, span, resource }) => {
    const place = `\`${span.file}:${span.line}\`${resource === undefined ? '' : `<br>${cell(describeResource(resource))}`}`;
    const text = help === undefined ? cell(message) : `${cell(message)}<br>*${cell(help)}*`;
    return `| ${severity} | ${code} ${rule} | ${place} | ${text} |\n`;
  });
  return `${title}\n| severity | rule | where | what |\n| --- | --- | --- | --- |\n${rows.join('')}`;
}

function cell(text: string): string {
  return oneLine(text).replaceAll(/[\\|*_`<[\]]/g, (character) => `\\${character}`);
}
