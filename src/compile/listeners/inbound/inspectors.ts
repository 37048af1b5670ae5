import type { FilterChain, ListenerFilter } from '../../../envoy/types.js';
import { HTTP_INSPECTOR, TLS_INSPECTOR } from '../../filters/listener-filters.js';

const HTTP_PROTOCOLS: ReadonlySet<string> = new Set(['http/1.1', 'h2c']);

/** The inspectors that some chain needs, switched off for the ports where none does: they delay server-first protocols. */
export function inspectors(chains: readonly FilterChain[]): readonly ListenerFilter[] {
  const ports = [...new Set(chains.map(portOf))].sort((a, b) => a - b);
  const tlsPorts = portsWhere(chains, (chain) => chain.filterChainMatch?.transportProtocol === 'tls');
  const httpPorts = portsWhere(
    chains,
    (chain) => chain.filterChainMatch?.applicationProtocols?.some((alpn) => HTTP_PROTOCOLS.has(alpn)) ?? false,
  );
  return [
    ...(tlsPorts.size > 0 ? [{ ...TLS_INSPECTOR, filterDisabled: disabledForTls(ports, tlsPorts) }] : []),
    ...(httpPorts.size > 0
      ? [{ ...HTTP_INSPECTOR, filterDisabled: anyPort(ports.filter((port) => !httpPorts.has(port))) }]
      : []),
  ];
}

/** The port a chain is restricted to; 0 for all. */
function portOf(chain: FilterChain): number {
  return chain.filterChainMatch?.destinationPort ?? 0;
}

function portsWhere(chains: readonly FilterChain[], needs: (chain: FilterChain) => boolean): ReadonlySet<number> {
  return new Set(chains.filter(needs).map(portOf));
}

/** When undeclared ports need TLS inspection the others are excluded, otherwise the needy ones are included. */
function disabledForTls(ports: readonly number[], needy: ReadonlySet<number>): object | undefined {
  if (needy.has(0)) return anyPort(ports.filter((port) => port !== 0 && !needy.has(port)));
  return { notMatch: anyPort([...needy].sort((a, b) => a - b)) };
}

function anyPort(ports: readonly number[]): object | undefined {
  const ranges = ports.map((port) => ({ destinationPortRange: { start: port || undefined, end: port + 1 } }));
  return ranges.length > 1 ? { orMatch: { rules: ranges } } : ranges[0];
}
