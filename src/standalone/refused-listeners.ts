import { isRecord, type JsonRecord, recordAt, recordsAt, textAt, textsAt } from '../source/json-fields.js';
import type { Pass } from './config.js';
import { mapResources } from './rewrite-config.js';

const TERMINAL = ['http_connection_manager', 'tcp_proxy', 'echo', 'direct_response', 'redis_proxy', 'thrift_proxy'].map(
  (name) => `envoy.filters.network.${name}`,
);
const ROUTER = 'envoy.filters.http.router';

/** Leaves out listeners that Envoy refuses, as it would refuse istiod's; static ones would keep it from starting. */
export const dropRefusedListeners: Pass = (config) =>
  mapResources(config, 'listeners', (listener, report) => {
    const reason = refusal(listener);
    if (reason === undefined) return listener;
    report('dropped', `listener ${textAt(listener, 'name')}`, `Envoy refuses it: ${reason}`);
    return undefined;
  });

/** Why Envoy refuses a listener; nothing when it takes it. */
export function refusal(listener: JsonRecord): string | undefined {
  const chains = recordsAt(listener, 'filterChains');
  const all = [...chains, ...recordsAt([listener.defaultFilterChain])];
  return overlap(chains) ?? all.map((chain) => misplacedFilter(chain) ?? emptyMatcher(chain)).find((reason) => reason);
}

function overlap(chains: readonly JsonRecord[]): string | undefined {
  const seen = new Set<string>();
  for (const chain of chains) {
    for (const key of matchKeys(recordAt(chain, 'filterChainMatch') ?? {})) {
      if (seen.has(key)) return `two filter chains match the same connections (${describe(key)})`;
      seen.add(key);
    }
  }
  return undefined;
}

/** Envoy compares the chains' matches value by value; it keeps `*.host` as the suffix `.host`. */
function matchKeys(match: JsonRecord): readonly string[] {
  const names = textsAt(match, 'serverNames');
  const protocols = textsAt(match, 'applicationProtocols');
  const { serverNames: _names, applicationProtocols: _protocols, name: _name, ...rest } = match;
  const fixed = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return (names.length > 0 ? names : ['']).flatMap((name) =>
    (protocols.length > 0 ? protocols : ['']).map((protocol) => JSON.stringify([name.toLowerCase(), protocol, fixed])),
  );
}

function describe(key: string): string {
  const parsed: unknown = JSON.parse(key);
  const name = Array.isArray(parsed) ? parsed[0] : '';
  return name === '' ? 'the same criteria' : `SNI ${name}`;
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
  const found = routes.find(({ route }) => recordsAt(route, 'match', 'dynamicMetadata').some(hasEmptyMatcher));
  return (
    found && `route ${textAt(found.route, 'name')} of ${textAt(found.host, 'name')} matches a claim with an empty text`
  );
}

function hasEmptyMatcher(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasEmptyMatcher);
  if (!isRecord(value)) return false;
  return Object.entries(value).some(([key, item]) =>
    key === 'stringMatch' ? isRecord(item) && Object.keys(item).length === 0 : hasEmptyMatcher(item),
  );
}
