import { isRecord, type JsonRecord, recordAt, recordsAt, textAt, textsAt } from '../source/json-fields.js';

const TERMINAL = ['http_connection_manager', 'tcp_proxy', 'echo', 'direct_response', 'redis_proxy', 'thrift_proxy'].map(
  (name) => `envoy.filters.network.${name}`,
);
const ROUTER = 'envoy.filters.http.router';

/** Why Envoy refuses a listener; nothing when it takes it. */
export function refusal(listener: JsonRecord): string | undefined {
  const chains = recordsAt(listener, 'filterChains');
  const all = [...chains, ...recordsAt([listener.defaultFilterChain])];
  return overlap(chains) ?? all.map((chain) => misplacedFilter(chain) ?? emptyMatcher(chain)).find((reason) => reason);
}

function overlap(chains: readonly JsonRecord[]): string | undefined {
  const pair = alikeChains(chains);
  return (
    pair &&
    `two filter chains match the same connections (${pair.serverName ? `SNI ${pair.serverName}` : 'the same criteria'})`
  );
}

/** Two filter chains that match the same connections. */
export interface AlikeChains {
  readonly first: JsonRecord;
  readonly second: JsonRecord;
  /** The SNI they share; empty when they match without one. */
  readonly serverName: string;
}

/** The first two filter chains that Envoy cannot tell apart. */
export function alikeChains(chains: readonly JsonRecord[]): AlikeChains | undefined {
  const seen = new Map<string, JsonRecord>();
  for (const second of chains) {
    for (const { key, serverName } of matchKeys(recordAt(second, 'filterChainMatch') ?? {})) {
      const first = seen.get(key);
      if (first !== undefined) return { first, second, serverName };
      seen.set(key, second);
    }
  }
  return undefined;
}

/** Envoy compares the chains' matches value by value; it keeps `*.host` as the suffix `.host`. */
function matchKeys(match: JsonRecord): readonly { readonly key: string; readonly serverName: string }[] {
  const names = textsAt(match, 'serverNames');
  const protocols = textsAt(match, 'applicationProtocols');
  const { serverNames: _names, applicationProtocols: _protocols, name: _name, ...rest } = match;
  const fixed = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return (names.length > 0 ? names : ['']).flatMap((name) =>
    (protocols.length > 0 ? protocols : ['']).map((protocol) => {
      const serverName = name.toLowerCase();
      return { serverName, key: JSON.stringify([serverName, protocol, fixed]) };
    }),
  );
}

function misplacedFilter(chain: JsonRecord): string | undefined {
  const filters = recordsAt(chain, 'filters');
  const network = misplaced(filters.map(filterName), (name) => TERMINAL.includes(name));
  const http = filters.map((filter) => recordsAt(filter, 'typedConfig', 'httpFilters').map(filterName));
  return (
    network ?? http.map((names) => misplaced(names, (name) => name === ROUTER)).find((reason) => reason !== undefined)
  );
}

function filterName(filter: JsonRecord): string {
  return textAt(filter, 'name');
}

function misplaced(names: readonly string[], isTerminal: (name: string) => boolean): string | undefined {
  const at = names.findIndex(isTerminal);
  return at >= 0 && at < names.length - 1
    ? `filter ${names[at + 1]} stands after ${names[at]}, which must be the last`
    : undefined;
}

/** Envoy wants a text matcher to match something; istiod leaves it empty for the mere presence of a JWT claim. */
function emptyMatcher(chain: JsonRecord): string | undefined {
  const routes = recordsAt(chain, 'filters')
    .flatMap((filter) => recordsAt(filter, 'typedConfig', 'routeConfig', 'virtualHosts'))
    .flatMap((host) => recordsAt(host, 'routes').map((route) => ({ host, route })));
  const found = routes.find(({ route }) => matchesEmptyText(route));
  return (
    found && `route ${textAt(found.route, 'name')} of ${textAt(found.host, 'name')} matches a claim with an empty text`
  );
}

/** Whether a route compares a JWT claim with no text at all, for which Envoy refuses its whole route configuration. */
export function matchesEmptyText(route: JsonRecord): boolean {
  return recordsAt(route, 'match', 'dynamicMetadata').some(hasEmptyMatcher);
}

function hasEmptyMatcher(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasEmptyMatcher);
  if (!isRecord(value)) return false;
  return Object.entries(value).some(([key, item]) =>
    key === 'stringMatch' ? isRecord(item) && Object.keys(item).length === 0 : hasEmptyMatcher(item),
  );
}
