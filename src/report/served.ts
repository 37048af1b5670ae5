import { isIP } from 'node:net';
import { type JsonRecord, numberAt, recordAt, recordsAt, textAt } from '../source/json-fields.js';
import {
  addressText,
  destinationsOf,
  isAdminHost,
  type Served,
  type ServedAddress,
  type ServedChain,
  type ServedHost,
  type ServedListener,
} from '../standalone/served.js';
import { type Palette, plain } from './color.js';
import { curlCommands } from './curl.js';
import { parseClusterName } from './proxy-config/cluster-name.js';
import { describeMatch } from './proxy-config/match.js';
import { formatTable } from './table.js';

/** Where a sidecar sends what it does not know. */
const PASSTHROUGH = 'PassthroughCluster';
const MANY = 3;
const MANY_COMMANDS = 8;

/** What Envoy serves, for people: its listeners, the routes, and for a gateway commands to try. */
export function renderServed(
  served: Served,
  options: { readonly gateway: boolean; readonly colors?: Palette },
): string {
  const colors = options.colors ?? plain;
  const rows = served.listeners.flatMap((listener) => listener.chains.flatMap((chain) => routeRows(served, chain)));
  const commands = options.gateway ? [...new Set(served.listeners.flatMap(curlCommands))] : [];
  const more = commands.length - MANY_COMMANDS;
  const tried = [...commands.slice(0, MANY_COMMANDS), ...(more > 0 ? [`… and ${more} more`] : [])];
  return [
    formatTable(
      { header: ['LISTENER', 'ADDRESS', 'PROTOCOL', 'HOSTS'], rows: listenerRows(served), padding: 3 },
      colors,
    ),
    rows.length === 0
      ? 'no routes\n'
      : formatTable(
          { header: ['DOMAIN', 'MATCH', 'DESTINATION', 'ENDPOINTS'], rows: distinct(rows), padding: 3 },
          colors,
        ),
    ...(tried.length === 0 ? [] : [`${tried.map((command) => `  ${command}`).join('\n')}\n`]),
  ].join('\n');
}

/** Services of the cluster that routes send to and whose addresses are not of this machine. */
export function unreachableServices(served: Served): readonly string[] {
  const clusters = served.listeners.flatMap(({ chains }) => chains.flatMap(clustersOf));
  const hosts = clusters.flatMap((cluster) => {
    const { host } = parseClusterName(cluster);
    const addresses = served.endpoints.get(cluster) ?? [];
    const isAway = addresses.length > 0 && addresses.every((address) => !isLocal(address));
    return isAway && host.includes('.svc.') ? [host.replace(/\.svc\..*$/, '')] : [];
  });
  return [...new Set(hosts)];
}

const isLocal = ({ host }: ServedAddress): boolean => host.startsWith('127.') || host === '::1' || host === 'localhost';

function clustersOf({ hosts, clusters }: ServedChain): readonly string[] {
  const actions = hosts.flatMap(({ routes }) => routes.flatMap((route) => recordsAt([route.route])));
  return [...clusters, ...actions.flatMap((action) => destinationsOf(action).map(({ cluster }) => cluster))];
}

function listenerRows({ admin, listeners }: Served): readonly (readonly string[])[] {
  return [
    ...[...listeners]
      .sort((a, b) => Number(isOwnListener(a)) - Number(isOwnListener(b)))
      .flatMap(({ name, address, chains }) => {
        const protocols = [...new Set(chains.map(({ protocol }) => protocol))];
        return protocols.map((protocol) => [
          name,
          address === undefined ? '-' : addressText(address),
          protocol,
          few(chains.filter((chain) => chain.protocol === protocol).flatMap(hostNames)),
        ]);
      }),
    ['admin', addressText(admin), 'HTTP', '/stats, /config_dump, /clusters'],
  ];
}

function hostNames({ protocol, hosts, serverNames, clusters }: ServedChain): readonly string[] {
  if (protocol !== 'HTTP' && protocol !== 'HTTPS')
    return serverNames.length > 0 ? serverNames : clusters.map(clusterText);
  const isOwn = hosts.length > 0 && hosts.every(isAdminHost);
  return isOwn
    ? [few(hosts.flatMap(({ routes }) => routes.map(describeMatch)))]
    : hosts.map(({ domains }) => domainText(domains));
}

/** Metrics and readiness. */
const isOwnListener = ({ chains }: ServedListener): boolean =>
  chains.every(({ hosts }) => hosts.length > 0 && hosts.every(isAdminHost));

/** The first domain, and how many others are neither a shorter form of it nor an address. */
function domainText(domains: readonly string[]): string {
  const names = [...new Set(domains.map((domain) => domain.replace(/\.$/, '').replace(/:(\d+|\*)$/, '')))];
  const [first = ''] = names;
  const others = names
    .slice(1)
    .filter((name) => !first.startsWith(`${name}.`) && isIP(name.replace(/^\[|\]$/g, '')) === 0);
  return others.length === 0 ? first : `${first} + ${others.length} more`;
}

function few(texts: readonly string[]): string {
  const each = [...new Set(texts)];
  return each.length <= MANY ? each.join(', ') : `${each.slice(0, MANY).join(', ')} + ${each.length - MANY} more`;
}

function routeRows(served: Served, { hosts, serverNames, clusters }: ServedChain): readonly (readonly string[])[] {
  const endpoints = (names: readonly string[]): string => few(names.flatMap((name) => endpointsText(served, name)));
  const tcp = clusters
    .filter((cluster) => cluster !== PASSTHROUGH)
    .map((cluster) => [few(serverNames) || '*', '-', clusterText(cluster), endpoints([cluster])]);
  const http = hosts.filter((host) => !isAdminHost(host)).flatMap((host) => hostRows(host, endpoints));
  return [...http, ...tcp];
}

function hostRows(
  { domains, routes, redirectsToHttps }: ServedHost,
  endpoints: (clusters: readonly string[]) => string,
): readonly (readonly string[])[] {
  const domain = domainText(domains);
  if (redirectsToHttps) return [[domain, '/*', 'redirect to HTTPS', '-']];
  return routes
    .filter((route) => textAt(route, 'route', 'cluster') !== PASSTHROUGH)
    .map((route) => {
      const names = destinationsOf(recordAt(route, 'route') ?? {}).map(({ cluster }) => cluster);
      return [domain, matchText(route), destinationText(route), names.length === 0 ? '-' : endpoints(names)];
    });
}

/** HTTP and HTTPS listeners of one host often have the same routes. */
function distinct(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
}

function matchText(route: JsonRecord): string {
  const more = [
    recordsAt(route, 'match', 'headers').length > 0 && 'headers',
    recordsAt(route, 'match', 'queryParameters').length > 0 && 'query',
  ].filter(Boolean);
  return `${describeMatch(route)}${more.length > 0 ? ` + ${more.join(', ')}` : ''}`;
}

function destinationText(route: JsonRecord): string {
  if (route.redirect !== undefined) return 'redirect';
  if (route.directResponse !== undefined) return `answers ${numberAt(route, 'directResponse', 'status')}`;
  const destinations = destinationsOf(recordAt(route, 'route') ?? {});
  const total = destinations.reduce((sum, { weight }) => sum + weight, 0);
  return destinations
    .map(({ cluster, weight }) => {
      const share = destinations.length === 1 || total === 0 ? '' : ` ${Math.round((weight / total) * 100)} %`;
      return `${clusterText(cluster)}${share}`;
    })
    .join(', ');
}

function clusterText(cluster: string): string {
  const { host, port, subset, structured, direction } = parseClusterName(cluster);
  if (direction === 'inbound') return `the workload's port ${port}`;
  if (!structured || host === '') return cluster;
  return `${host}:${port}${subset === '' ? '' : ` ${subset}`}`;
}

function endpointsText({ endpoints }: Served, cluster: string): readonly string[] {
  const known = endpoints.get(cluster);
  if (known === undefined) return ['no such cluster'];
  return known.length === 0 ? ['none'] : known.map(addressText);
}
