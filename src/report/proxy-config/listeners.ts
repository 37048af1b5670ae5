import { type JsonRecord, recordAt, recordsAt, textAt } from '../../source/json-fields.js';
import type { Table } from '../table.js';
import { addressesOf, hostOf, portOf } from './addresses.js';
import { listenersOf } from './dump.js';
import { describeDestination, isHttp, isTcp } from './filter-chain-destination.js';
import { describeFilterChainMatch } from './filter-chain-match.js';
import { type Filters, matches } from './filters.js';
import { goSorted } from './go-sort.js';
import { byText, firstDifference } from './order.js';

const listenerPort = (listener: JsonRecord): number => portOf(listener.address);
const listenerHosts = (listener: JsonRecord): readonly string[] => addressesOf(listener).map(hostOf);

/** The filter chains in order, the default one last. */
function chainsOf(listener: JsonRecord): readonly JsonRecord[] {
  const fallback = recordAt(listener, 'defaultFilterChain');
  return [...recordsAt(listener, 'filterChains'), ...(fallback ? [fallback] : [])];
}

/** HTTP, TCP, HTTP+TCP or UNKNOWN, from the filters of all chains. */
function listenerType(listener: JsonRecord): string {
  const filters = chainsOf(listener).flatMap((chain) => recordsAt(chain, 'filters'));
  return [filters.some(isHttp) && 'HTTP', filters.some(isTcp) && 'TCP'].filter(Boolean).join('+') || 'UNKNOWN';
}

/** The listeners that pass the filters, in the order of the dump. */
export function selectListeners(dump: JsonRecord, filters: Filters): readonly JsonRecord[] {
  const { address, port, type } = filters;
  return listenersOf(dump).filter(
    (listener) =>
      (!port || listenerPort(listener) === port) &&
      (!address || listenerHosts(listener).some((host) => matches(address, host))) &&
      (!type || matches(type, listenerType(listener))),
  );
}

/** istioctl's order of rows: port, primary address, type. */
function sortListeners(listeners: readonly JsonRecord[]): readonly JsonRecord[] {
  const keyed = listeners.map((listener) => ({
    listener,
    port: listenerPort(listener),
    host: hostOf(listener.address),
    type: listenerType(listener),
  }));
  return goSorted(
    keyed,
    (a, b) => firstDifference(a.port - b.port, byText(a.host, b.host), byText(a.type, b.type)) < 0,
  ).map(({ listener }) => listener);
}

function chainRows(listener: JsonRecord): readonly (readonly string[])[] {
  const chains = chainsOf(listener).map((chain) => ({
    match: describeFilterChainMatch(recordAt(chain, 'filterChainMatch')),
    destination: describeDestination(chain),
  }));
  return goSorted(chains, (a, b) => a.destination > b.destination).map(({ match, destination }) => [
    match,
    destination,
  ]);
}

/** The table of listeners; with `named` as a section of `proxy-config all`, without `verbose` one line per listener. */
export function listenerTable(listeners: readonly JsonRecord[], options: { named: boolean; verbose: boolean }): Table {
  const start = (listener: JsonRecord): readonly string[] => [
    ...(options.named ? [`listener/${textAt(listener, 'name')}`] : []),
    listenerHosts(listener).join(','),
    String(listenerPort(listener)),
  ];
  const sorted = sortListeners(listeners);
  return {
    header: [
      ...(options.named ? ['NAME'] : []),
      'ADDRESSES',
      'PORT',
      ...(options.verbose ? ['MATCH', 'DESTINATION'] : ['TYPE']),
    ],
    rows: options.verbose
      ? sorted.flatMap((listener) => chainRows(listener).map((cells) => [...start(listener), ...cells]))
      : sorted.map((listener) => [...start(listener), listenerType(listener)]),
    padding: 1,
  };
}
