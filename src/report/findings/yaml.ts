import { dump } from 'js-yaml';
import { jsonReport } from './json.js';
import type { FindingsReport } from './report.js';

/** The JSON report as YAML. */
export function formatYaml(report: FindingsReport): string {
  return dump(JSON.parse(JSON.stringify(jsonReport(report))), { lineWidth: -1, noRefs: true });
}
