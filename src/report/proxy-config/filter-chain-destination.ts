import { type JsonRecord, recordAt, recordsAt, textAt, textsAt } from '../../source/json-fields.js';
import { describeMatch } from './match.js';

const HTTP_CONNECTION_MANAGER = 'envoy.filters.network.http_connection_manager';
const TCP_PROXY = 'envoy.filters.network.tcp_proxy';

/** True for an HTTP connection manager, by the filter's name as istioctl does. */
export const isHttp = (filter: JsonRecord): boolean => textAt(filter, 'name') === HTTP_CONNECTION_MANAGER;

/** True for a TCP proxy that goes somewhere: istioctl overlooks one that mentions the black hole cluster. */
export const isTcp = (filter: JsonRecord): boolean =>
  textAt(filter, 'name') === TCP_PROXY && !JSON.stringify(filter.typedConfig ?? null).includes('BlackHoleCluster');

const describeCluster = (name: string): string => (name.includes('Cluster') ? name : `Cluster: ${name}`);

const isCatchAll = (virtualHost: JsonRecord): boolean => {
  const domains = textsAt(virtualHost, 'domains');
  return domains.length === 1 && domains[0] === '*';
};

/** The cluster that an inline route configuration sends everything to, or empty. */
function onlyCluster(virtualHosts: readonly JsonRecord[]): string {
  const [virtualHost] = virtualHosts;
  if (virtualHosts.length !== 1 || !virtualHost || !isCatchAll(virtualHost)) return '';
  const routes = recordsAt(virtualHost, 'routes');
  return routes.length === 1 && textAt(routes[0], 'match', 'prefix') === '/'
    ? textAt(routes[0], 'route', 'cluster')
    : '';
}

function describeInlineRoute(routeConfig: JsonRecord): string {
  const virtualHosts = recordsAt(routeConfig, 'virtualHosts');
  const cluster = onlyCluster(virtualHosts);
  if (cluster) return describeCluster(cluster);
  const hosts = virtualHosts.map((virtualHost) => {
    const domains = isCatchAll(virtualHost) ? '' : textsAt(virtualHost, 'domains').join('/');
    return (domains && `${domains} `) + recordsAt(virtualHost, 'routes').map(describeMatch).join(', ');
  });
  return `Inline Route: ${hosts.join('; ')}`;
}

function describeHttp(filter: JsonRecord): string {
  const inline = recordAt(filter, 'typedConfig', 'routeConfig');
  if (inline) return describeInlineRoute(inline);
  const rds = textAt(filter, 'typedConfig', 'rds', 'routeConfigName');
  return rds ? `Route: ${rds}` : 'HTTP';
}

/** Where a filter chain sends what it accepts: the first of its filters that decides. */
export function describeDestination(chain: JsonRecord): string {
  for (const filter of recordsAt(chain, 'filters')) {
    if (isHttp(filter)) return describeHttp(filter);
    if (isTcp(filter)) return describeCluster(textAt(filter, 'typedConfig', 'cluster'));
  }
  return 'Non-HTTP/Non-TCP';
}
