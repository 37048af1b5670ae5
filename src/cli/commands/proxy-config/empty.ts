import type { JsonRecord } from '../../../report/json.js';
import type { Filters } from '../../../report/proxy-config/filters.js';
import { type ProxyConfigRequest, printProxyConfig } from '../../../report/proxy-config/print.js';

/** The filters as typed, e.g. `--port 80 --type HTTP`. */
function describeFilters(filters: Filters): string {
  return Object.entries(filters)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `--${name} ${value}`)
    .join(' ');
}

/** Why the answer is empty, for standard error; undefined when it says so itself. */
export function explainEmpty(dump: JsonRecord, request: ProxyConfigRequest): string | undefined {
  const { kind } = request;
  if (kind === 'secrets') return undefined;
  const filters = describeFilters(request.filters);
  if (filters === '') return `this proxy has no ${kind}`;
  const answer = printProxyConfig(dump, { ...request, format: 'short', filters: {} });
  const rows = 'text' in answer ? answer.text.trimEnd().split('\n').length - 1 : 0;
  return `no ${kind} match ${filters}; without it there are ${rows} rows`;
}
