import type { CidrRange, FilterChain, FilterChainMatch, Listener } from '../../envoy/types.js';
import { inRange } from '../address.js';
import type { Connection } from './connection.js';
import type { Inspection } from './inspection.js';

/**
 * The filter chain that takes a connection. Envoy narrows the chains criterion by criterion (port, address, server name,
 * transport protocol, application protocol, source) to the most specific value, and never goes back.
 */
export function findFilterChain(
  listener: Listener,
  connection: Connection,
  inspection: Inspection,
): FilterChain | undefined {
  const all = listener.filterChains ?? [];
  const samePort = byPort(all, connection.port);
  const address = byAddress(samePort, (match) => match?.prefixRanges, connection.destination?.ip);
  const serverName = byServerName(address, inspection.serverName);
  const transport = preferring(
    serverName,
    (chain) => chain.filterChainMatch?.transportProtocol,
    inspection.transportProtocol,
  );
  const protocol = byApplicationProtocol(transport, inspection.applicationProtocols);
  return bySource(protocol, connection)[0] ?? listener.defaultFilterChain;
}

/** Narrows by the client: its direct address, whether it is local, its address, its port (which is not known). */
function bySource(chains: readonly FilterChain[], connection: Connection): readonly FilterChain[] {
  const { source } = connection;
  const direct = byAddress(chains, (match) => match?.directSourcePrefixRanges, source);
  const address = byAddress(bySourceType(direct, connection), (match) => match?.sourcePrefixRanges, source);
  return address.filter(({ filterChainMatch }) => filterChainMatch?.sourcePorts === undefined);
}

type SourceType = NonNullable<FilterChainMatch['sourceType']>;

function bySourceType(chains: readonly FilterChain[], { source, destination }: Connection): readonly FilterChain[] {
  const ofType = (type: SourceType): readonly FilterChain[] =>
    chains.filter(({ filterChainMatch }) => (filterChainMatch?.sourceType ?? 'ANY') === type);
  const isLocal = source === destination?.ip || inRange(source, '127.0.0.0', 8) || source === '::1';
  const own = ofType(isLocal ? 'SAME_IP_OR_LOOPBACK' : 'EXTERNAL');
  return own.length > 0 ? own : ofType('ANY');
}

function byPort(chains: readonly FilterChain[], port: number): readonly FilterChain[] {
  return preferring(chains, (chain) => chain.filterChainMatch?.destinationPort, port);
}

/** The chains that name the value; those that leave the criterion open when there are none. */
function preferring<T>(
  chains: readonly FilterChain[],
  criterion: (chain: FilterChain) => T | undefined,
  value: T,
): readonly FilterChain[] {
  const exact = chains.filter((chain) => criterion(chain) === value);
  return exact.length > 0 ? exact : chains.filter((chain) => !criterion(chain));
}

function byAddress(
  chains: readonly FilterChain[],
  rangesOf: (match: FilterChainMatch | undefined) => readonly CidrRange[] | undefined,
  ip: string | undefined,
): readonly FilterChain[] {
  const lengths = chains.map((chain) => longestRange(rangesOf(chain.filterChainMatch), ip));
  const best = Math.max(...lengths);
  return best < 0 ? [] : chains.filter((_, index) => lengths[index] === best);
}

/** Length of the longest range that holds the address; 0 without ranges, -1 when none does. */
function longestRange(ranges: readonly CidrRange[] | undefined, ip: string | undefined): number {
  if (ranges === undefined || ranges.length === 0) return 0;
  if (ip === undefined) return -1;
  const holding = ranges.filter(({ addressPrefix, prefixLen }) => inRange(ip, addressPrefix, prefixLen ?? 0));
  return Math.max(-1, ...holding.map(({ prefixLen }) => prefixLen ?? 0));
}

function byServerName(chains: readonly FilterChain[], serverName: string): readonly FilterChain[] {
  const named = (name: string): readonly FilterChain[] =>
    chains.filter((chain) => (chain.filterChainMatch?.serverNames ?? []).some((each) => each.toLowerCase() === name));
  const candidates = serverName === '' ? [] : [serverName, ...wildcardsOf(serverName)];
  for (const name of candidates) {
    const found = named(name);
    if (found.length > 0) return found;
  }
  return chains.filter((chain) => (chain.filterChainMatch?.serverNames ?? []).length === 0);
}

/** `*.b.c` and `*.c` for `a.b.c`. */
function wildcardsOf(serverName: string): readonly string[] {
  const labels = serverName.split('.');
  return labels.slice(1).map((_, index) => `*.${labels.slice(index + 1).join('.')}`);
}

function byApplicationProtocol(chains: readonly FilterChain[], protocols: readonly string[]): readonly FilterChain[] {
  for (const protocol of protocols) {
    const found = chains.filter((chain) => chain.filterChainMatch?.applicationProtocols?.includes(protocol));
    if (found.length > 0) return found;
  }
  return chains.filter((chain) => (chain.filterChainMatch?.applicationProtocols ?? []).length === 0);
}
