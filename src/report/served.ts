import { type JsonRecord, numberAt, recordAt, recordsAt, textAt } from '../source/json-fields.js';
import {
  destinationsOf,
  type Served,
  type ServedAddress,
  type ServedChain,
  type ServedHost,
  type ServedListener,
} from '../standalone/served.js';
import { type Palette, plain } from './color.js';
import { parseClusterName } from './proxy-config/cluster-name.js';
import { describeMatch } from './proxy-config/match.js';
import { describeDomains } from './proxy-config/routes.js';
import { formatTable } from './table.js';

/** The cluster of Envoy's own admin interface, which serves metrics and readiness. */
const ADMIN_CLUSTER = 'prometheus_stats';
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

/** `127.0.0.1:80`, `[::1]:80` */
export function addressText({ host, port }: ServedAddress): string {
  return `${host.includes(':') ? `[${host}]` : host}:${port}`;
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
    : hosts.map(({ domains }) => describeDomains(domains));
}

/** Metrics and readiness. */
const isOwnListener = ({ chains }: ServedListener): boolean =>
  chains.every(({ hosts }) => hosts.length > 0 && hosts.every(isAdminHost));

const isAdminHost = ({ routes }: ServedHost): boolean =>
  routes.length > 0 && routes.every((route) => textAt(route, 'route', 'cluster') === ADMIN_CLUSTER);

function few(texts: readonly string[]): string {
  const each = [...new Set(texts)];
  return each.length <= MANY ? each.join(', ') : `${each.slice(0, MANY).join(', ')} + ${each.length - MANY} more`;
}

function routeRows(served: Served, { hosts, serverNames, clusters }: ServedChain): readonly (readonly string[])[] {
  const endpoints = (names: readonly string[]): string => few(names.flatMap((name) => endpointsText(served, name)));
  const tcp = clusters.map((cluster) => [few(serverNames) || '*', '-', clusterText(cluster), endpoints([cluster])]);
  const http = hosts
    .filter((host) => !isAdminHost(host))
    .flatMap(({ domains, routes }) =>
      routes.map((route) => {
        const names = destinationsOf(recordAt(route, 'route') ?? {}).map(({ cluster }) => cluster);
        return [describeDomains(domains), matchText(route), destinationText(route), endpoints(names)];
      }),
    );
  return [...http, ...tcp];
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
  const { host, port, subset, structured } = parseClusterName(cluster);
  if (!structured || host === '') return cluster;
  return `${host}:${port}${subset === '' ? '' : ` ${subset}`}`;
}

function endpointsText({ endpoints }: Served, cluster: string): readonly string[] {
  const known = endpoints.get(cluster);
  if (known === undefined) return ['no such cluster'];
  return known.length === 0 ? ['none'] : known.map(addressText);
}

function curlCommands({ address, chains }: ServedListener): readonly string[] {
  if (address === undefined) return [];
  return chains
    .filter(({ protocol }) => protocol === 'HTTP' || protocol === 'HTTPS')
    .flatMap((chain) =>
      chain.hosts
        .filter((host) => host.routes.length > 0 && !isAdminHost(host))
        .flatMap((host) => curlCommand(address, chain, host)),
    );
}

function curlCommand({ host, port }: ServedAddress, chain: ServedChain, served: ServedHost): readonly string[] {
  const [domain] = served.domains;
  if (domain === undefined) return [];
  const to = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host;
  const address = addressText({ host: to, port });
  const path = examplePath(served.routes);
  const name = domain.replace(/:\d+$/, '').replace(/^\*\./, 'any.');
  if (chain.protocol === 'HTTP') {
    return [`curl ${name === '*' ? '' : `-H ${quoted(`Host: ${name}`)} `}${quoted(`http://${address}${path}`)}`];
  }
  const sni = name === '*' ? (chain.serverNames[0] ?? 'localhost').replace(/^\*\./, 'any.') : name;
  const certificate = chain.wantsClientCertificate ? '--cert client.pem --key client-key.pem ' : '';
  return [
    `curl -k ${certificate}--resolve ${quoted(`${sni}:${port}:${to}`)} ${quoted(`https://${sni}:${port}${path}`)}`,
  ];
}

/** A path that the first route with a path of its own takes. */
function examplePath(routes: readonly JsonRecord[]): string {
  const [route] = routes;
  const match = recordAt(route, 'match');
  return textAt(match, 'path') || textAt(match, 'prefix') || textAt(match, 'pathSeparatedPrefix') || '/';
}

/** As a shell takes it for one word. */
function quoted(text: string): string {
  return /^[\w.:/@%+=-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
