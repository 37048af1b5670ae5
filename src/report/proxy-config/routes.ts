import { type JsonRecord, recordsAt, textAt, textsAt } from '../../source/json-fields.js';
import type { Table } from '../table.js';
import { routeConfigsOf } from './dump.js';
import type { Filters } from './filters.js';
import { originOf } from './istio-metadata.js';
import { describeMatch } from './match.js';

const nameOf = (routeConfig: JsonRecord): string => textAt(routeConfig, 'name');
const isNumeric = (name: string): boolean => /^[+-]?\d+$/.test(name);

/** istioctl orders numeric names only, and a name that is not a number stays where it is and separates the runs. */
function sortNumericRuns(routeConfigs: readonly JsonRecord[]): readonly JsonRecord[] {
  const runs: JsonRecord[][] = [];
  let open = false;
  for (const routeConfig of routeConfigs) {
    const numeric = isNumeric(nameOf(routeConfig));
    const run = runs.at(-1);
    if (numeric && open && run) run.push(routeConfig);
    else runs.push([routeConfig]);
    open = numeric;
  }
  return runs.flatMap((run) => run.sort((a, b) => Number(nameOf(a)) - Number(nameOf(b))));
}

/** The route configurations that pass the filters, in istioctl's order. */
export function selectRouteConfigs(dump: JsonRecord, filters: Filters): readonly JsonRecord[] {
  const { name } = filters;
  return sortNumericRuns(routeConfigsOf(dump).filter((routeConfig) => !name || nameOf(routeConfig) === name));
}

const colons = (domain: string): number => domain.split(':').length - 1;

/** Drops domains with a port; an IPv6 address needs more than two colons to be taken for one, as in istioctl. */
const withoutPort = (domain: string): boolean => colons(domain) === 0 || (colons(domain) > 2 && domain.endsWith(']'));

/** A short account of a virtual host's domains: no ports, no long form of a name that is there in short, two at most. */
export function describeDomains(domains: readonly string[]): string {
  const [only = ''] = domains;
  if (domains.length <= 1) return only;
  const all = domains.filter(withoutPort);
  const present = new Set(all);
  const isLongForm = (domain: string): boolean =>
    ['.svc.cluster.local', '.svc'].some(
      (suffix) => domain.endsWith(suffix) && present.has(domain.slice(0, -suffix.length)),
    );
  const shown = all.filter((domain) => !isLongForm(domain));
  return shown.length > 2 ? `${shown[0]}, ${shown[1]} + ${shown.length - 2} more...` : shown.join(', ');
}

function virtualHostRows(name: string, virtualHost: JsonRecord): readonly (readonly string[])[] {
  const routes = recordsAt(virtualHost, 'routes');
  const start = [name, textAt(virtualHost, 'name'), describeDomains(textsAt(virtualHost, 'domains'))];
  if (routes.length === 0) return [[...start, '/*', '404']];
  return routes
    .filter((route) => textAt(route, 'route', 'cluster') !== 'PassthroughCluster')
    .map((route) => [...start, describeMatch(route), originOf(route)]);
}

/** The table of routes; with `named` as a section of `proxy-config all`, without `verbose` one line per route configuration. */
export function routeTable(routeConfigs: readonly JsonRecord[], options: { named: boolean; verbose: boolean }): Table {
  const label = (routeConfig: JsonRecord): string => (options.named ? 'route/' : '') + nameOf(routeConfig);
  if (!options.verbose) {
    const rows = routeConfigs.map((routeConfig) => [
      label(routeConfig),
      String(recordsAt(routeConfig, 'virtualHosts').length),
    ]);
    return { header: ['NAME', 'VIRTUAL HOSTS'], rows, padding: 5 };
  }
  return {
    header: ['NAME', 'VHOST NAME', 'DOMAINS', 'MATCH', 'VIRTUAL SERVICE'],
    rows: routeConfigs.flatMap((routeConfig) =>
      recordsAt(routeConfig, 'virtualHosts').flatMap((virtualHost) => virtualHostRows(label(routeConfig), virtualHost)),
    ),
    padding: 5,
  };
}
