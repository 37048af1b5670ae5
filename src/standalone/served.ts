import { bracketed } from '../model/host.js';
import { type JsonRecord, numberAt, recordAt, recordsAt, textAt, textsAt } from '../source/json-fields.js';
import { CONNECTION_MANAGER, configMessage, TCP_PROXY } from './typed-config.js';

/** A host and port that Envoy binds. */
export interface ServedAddress {
  readonly host: string;
  readonly port: number;
}

/** A virtual host behind a filter chain. */
export interface ServedHost {
  readonly domains: readonly string[];
  /** envoy.config.route.v3.Route */
  readonly routes: readonly JsonRecord[];
  /** Whether it answers plaintext requests with a redirect, whatever its routes. */
  readonly redirectsToHttps: boolean;
}

/** A filter chain: how to speak to it, and what it serves. */
export interface ServedChain {
  readonly protocol: 'HTTP' | 'HTTPS' | 'TCP' | 'TLS' | 'other';
  readonly serverNames: readonly string[];
  /** Whether a client needs a certificate of its own. */
  readonly wantsClientCertificate: boolean;
  readonly hosts: readonly ServedHost[];
  /** Where connections go that are not HTTP. */
  readonly clusters: readonly string[];
}

export interface ServedListener {
  readonly name: string;
  /** Nothing for a listener that is no TCP socket of its own. */
  readonly address: ServedAddress | undefined;
  readonly chains: readonly ServedChain[];
}

/** What a standalone bootstrap serves. */
export interface Served {
  readonly admin: ServedAddress;
  readonly listeners: readonly ServedListener[];
  /** The addresses behind each cluster. */
  readonly endpoints: ReadonlyMap<string, readonly ServedAddress[]>;
}

const NO_ADDRESS: ServedAddress = { host: '', port: 0 };

/** Reads from a standalone bootstrap what it serves and where. */
export function servedBy(bootstrap: JsonRecord): Served {
  return {
    admin: addressOf(recordAt(bootstrap, 'admin')) ?? NO_ADDRESS,
    listeners: recordsAt(bootstrap, 'staticResources', 'listeners').map(servedListener),
    endpoints: new Map(
      recordsAt(bootstrap, 'staticResources', 'clusters').map((cluster) => [
        textAt(cluster, 'name'),
        recordsAt(cluster, 'loadAssignment', 'endpoints')
          .flatMap((locality) => recordsAt(locality, 'lbEndpoints'))
          .flatMap((endpoint) => addressOf(recordAt(endpoint, 'endpoint')) ?? []),
      ]),
    ),
  };
}

function servedListener(listener: JsonRecord): ServedListener {
  const isUdp = textAt(listener, 'address', 'socketAddress', 'protocol') === 'UDP';
  const chains = [...recordsAt(listener, 'filterChains'), ...recordsAt([listener.defaultFilterChain])];
  return {
    name: textAt(listener, 'name'),
    address: isUdp || listener.bindToPort === false ? undefined : addressOf(listener),
    chains: chains.map(servedChain),
  };
}

function addressOf(holder: JsonRecord | undefined): ServedAddress | undefined {
  const socket = recordAt(holder, 'address', 'socketAddress');
  return socket && { host: textAt(socket, 'address'), port: numberAt(socket, 'portValue') };
}

function servedChain(chain: JsonRecord): ServedChain {
  const tls = recordAt(chain, 'transportSocket', 'typedConfig');
  const filters = recordsAt(chain, 'filters').flatMap((filter) => recordsAt([filter.typedConfig]));
  const manager = filters.find((config) => configMessage(config) === CONNECTION_MANAGER);
  const proxy = filters.find((config) => configMessage(config) === TCP_PROXY);
  const serverNames = textsAt(chain, 'filterChainMatch', 'serverNames');
  const isEncrypted = tls !== undefined || serverNames.length > 0;
  return {
    protocol: manager ? (tls ? 'HTTPS' : 'HTTP') : proxy ? (isEncrypted ? 'TLS' : 'TCP') : 'other',
    serverNames,
    wantsClientCertificate: tls?.requireClientCertificate === true,
    hosts: recordsAt(manager, 'routeConfig', 'virtualHosts').map((host) => ({
      domains: textsAt(host, 'domains'),
      routes: recordsAt(host, 'routes'),
      redirectsToHttps: tls === undefined && textAt(host, 'requireTls') === 'ALL',
    })),
    clusters: proxy === undefined ? [] : destinationsOf(proxy).map(({ cluster }) => cluster),
  };
}

/** The clusters that a route action or a TCP proxy sends to, with their weights where there are several. */
export function destinationsOf(action: JsonRecord): readonly { readonly cluster: string; readonly weight: number }[] {
  const weighted = recordsAt(action, 'weightedClusters', 'clusters');
  if (weighted.length > 0) {
    return weighted.map((each) => ({ cluster: textAt(each, 'name'), weight: numberAt(each, 'weight') }));
  }
  const cluster = textAt(action, 'cluster');
  return cluster === '' ? [] : [{ cluster, weight: 100 }];
}

/** `127.0.0.1:80`, `[::1]:80` */
export function addressText({ host, port }: ServedAddress): string {
  return `${bracketed(host)}:${port}`;
}

/** The cluster of Envoy's own admin interface, which serves metrics and readiness. */
const ADMIN_CLUSTER = 'prometheus_stats';

/** Whether a virtual host serves nothing but metrics and readiness. */
export function isAdminHost({ routes }: ServedHost): boolean {
  return routes.length > 0 && routes.every((route) => textAt(route, 'route', 'cluster') === ADMIN_CLUSTER);
}
