import { section } from '../../../report/proxy-config/dump.js';
import type { Filters } from '../../../report/proxy-config/filters.js';
import { type ProxyConfigRequest, printProxyConfig } from '../../../report/proxy-config/print.js';
import type { JsonRecord } from '../../../source/json-fields.js';

/** The filters as typed, e.g. `--port 80 --type HTTP`. */
function describeFilters(filters: Filters): string {
  return Object.entries(filters)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `--${name} ${value}`)
    .join(' ');
}

/** Why the answer is empty, for standard error; undefined when it says so itself. */
export function explainEmpty(dump: JsonRecord, request: ProxyConfigRequest): string | undefined {
  if (request.kind === 'secrets') return undefined;
  const kind = request.kind === 'eds' ? 'endpoints' : request.kind;
  const filters = describeFilters(request.filters);
  if (filters === '') return `this proxy has no ${kind}`;
  const answer = printProxyConfig(dump, { ...request, format: 'short', filters: {} });
  const rows = 'text' in answer ? answer.text.trimEnd().split('\n').length - 1 : 0;
  return `no ${kind} match ${filters}; without it there are ${rows} rows`;
}

/** A warning that a dump was fetched without its endpoints, so that only static ones are shown. */
export function noteOnMissingEndpoints(dump: JsonRecord, { kind }: ProxyConfigRequest): string | undefined {
  if (kind !== 'endpoints' || dump.configs === undefined || section(dump, 'EndpointsConfigDump')) return undefined;
  return 'the config_dump holds no endpoints, so only static ones are shown; fetch it with config_dump?include_eds=true';
}
