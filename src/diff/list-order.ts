import { isRecord, textAt } from '../source/json-fields.js';
import { routeMatchText } from './route-match.js';
import { canonicalText } from './same-json.js';

/** How the items of a list in an Envoy message are told apart, and whether their order counts. */
export interface ListOrder {
  readonly ordered: boolean;
  /** Items of equal keys are versions of one item. */
  readonly keyOf: (item: unknown) => string;
  /** How an item is named to people; undefined for a value that speaks for itself. */
  readonly labelOf?: (item: unknown) => string;
}

const field = (name: string) => (item: unknown) => (isRecord(item) ? canonicalText(item[name]) : canonicalText(item));
const nameOf = (item: unknown): string => (isRecord(item) ? textAt(item, 'name') : '');

const VALUES: ListOrder = { ordered: true, keyOf: canonicalText };
const VALUE_SET: ListOrder = { ordered: false, keyOf: canonicalText };
const NAMED_SET: ListOrder = { ordered: false, keyOf: field('name'), labelOf: nameOf };
const NAMED_LIST: ListOrder = { ordered: true, keyOf: field('name'), labelOf: nameOf };

/** Envoy picks the most specific filter chain, wherever it stands. */
const FILTER_CHAINS: ListOrder = {
  ordered: false,
  keyOf: (chain) => (isRecord(chain) ? canonicalText(chain.filterChainMatch ?? null) : ''),
  labelOf: (chain) => {
    if (!isRecord(chain)) return '';
    return [textAt(chain, 'name'), ...matchParts(chain.filterChainMatch)].filter((part) => part !== '').join(' ');
  },
};

/** What a filter chain takes, the port and the transport first. */
function matchParts(match: unknown): readonly string[] {
  if (!isRecord(match)) return [];
  const { destinationPort, transportProtocol, serverNames, applicationProtocols, ...rest } = match;
  const named = Object.entries({
    port: destinationPort,
    transport: transportProtocol,
    sni: serverNames,
    alpn: applicationProtocols,
  });
  return [...named, ...Object.entries(rest)]
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${name}=${typeof value === 'object' && !isTextList(value) ? canonicalText(value) : String(value)}`,
    );
}

const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every((item) => typeof item === 'string');

const ROUTES: ListOrder = {
  ordered: true,
  keyOf: field('match'),
  labelOf: (route) => routeMatchText(isRecord(route) ? route.match : undefined),
};

const LOCALITIES: ListOrder = {
  ordered: false,
  keyOf: (item) => (isRecord(item) ? canonicalText([item.locality ?? null, item.priority ?? 0]) : ''),
  labelOf: (item) => {
    const locality = isRecord(item) && isRecord(item.locality) ? item.locality : undefined;
    return ['region', 'zone', 'subZone'].map((part) => textAt(locality, part)).join('/');
  },
};

const ENDPOINTS: ListOrder = {
  ordered: false,
  keyOf: field('endpoint'),
  labelOf: (item) => endpointAddress(item),
};

/** `10.0.0.1:8080` of an LbEndpoint. */
export function endpointAddress(item: unknown): string {
  const endpoint = isRecord(item) && isRecord(item.endpoint) ? item.endpoint : undefined;
  const address = endpoint !== undefined && isRecord(endpoint.address) ? endpoint.address : undefined;
  const socket = address !== undefined && isRecord(address.socketAddress) ? address.socketAddress : undefined;
  return socket === undefined
    ? canonicalText(address ?? null)
    : `${textAt(socket, 'address')}:${socket.portValue ?? 0}`;
}

const BY_FIELD: ReadonlyMap<string, ListOrder> = new Map([
  ['virtualHosts', NAMED_SET],
  ['filterChains', FILTER_CHAINS],
  ['routes', ROUTES],
  ['endpoints', LOCALITIES],
  ['lbEndpoints', ENDPOINTS],
  ['clusters', NAMED_SET],
  ['filters', NAMED_LIST],
  ['httpFilters', NAMED_LIST],
  ['listenerFilters', NAMED_LIST],
  ['transportSocketMatches', NAMED_LIST],
  ['headers', NAMED_SET],
  ['queryParameters', NAMED_SET],
  ...[
    'domains',
    'serverNames',
    'prefixRanges',
    'sourcePrefixRanges',
    'directSourcePrefixRanges',
    'applicationProtocols',
    'additionalAddresses',
    'matchTypedSubjectAltNames',
    'requestHeadersToRemove',
    'responseHeadersToRemove',
    'retriableStatusCodes',
  ].map((name): [string, ListOrder] => [name, VALUE_SET]),
]);

/** How the list in a field of an Envoy message is compared; lists that are not known keep their order. */
export function listOrder(fieldName: string): ListOrder {
  return BY_FIELD.get(fieldName) ?? VALUES;
}
