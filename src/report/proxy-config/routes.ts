import { type JsonRecord, recordsAt, textAt, textsAt } from '../../source/json-fields.js';
import type { Table } from '../table.js';
import { routeConfigsOf } from './dump.js';
import type { Filters } from './filters.js';
import { goSorted } from './go-sort.js';
import { originOf } from './istio-metadata.js';
import { describeMatch } from './match.js';

const nameOf = (routeConfig: JsonRecord): string => textAt(routeConfig, 'name');

const MAX_INT64 = 2n ** 63n;

/** The whole number that a name is, as Go's strconv.Atoi reads it. */
function numberOf(name: string): bigint | undefined {
  if (!/^[+-]?\d+$/.test(name)) return undefined;
  const number = BigInt(name.replace('+', ''));
  return number >= -MAX_INT64 && number < MAX_INT64 ? number : undefined;
}

/** istioctl orders numeric names only; where the others end up is a matter of its sort. */
function sortByNumber(routeConfigs: readonly JsonRecord[]): readonly JsonRecord[] {
  const keyed = routeConfigs.map((routeConfig) => ({ routeConfig, number: numberOf(nameOf(routeConfig)) }));
  return goSorted(keyed, (a, b) => a.number !== undefined && b.number !== undefined && a.number < b.number).map(
    ({ routeConfig }) => routeConfig,
  );
}

/** The route configurations that pass the filters, in istioctl's order. */
export function selectRouteConfigs(dump: JsonRecord, filters: Filters): readonly JsonRecord[] {
  const { name } = filters;
  return sortByNumber(routeConfigsOf(dump)).filter((routeConfig) => !name || nameOf(routeConfig) === name);
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
