import type { CompiledProxy } from '../compile/compiled.js';
import type { FilterChain } from '../envoy/types.js';
import { type ClusterTable, clusterTable } from './clusters/cluster-endpoints.js';
import { applyRbac } from './filters/rbac.js';
import { traceHttp } from './http/http.js';
import { type Connection, connectionOf } from './listeners/connection.js';
import { handshake } from './listeners/downstream-tls.js';
import { findFilterChain } from './listeners/filter-chain-match.js';
import { inspect } from './listeners/inspection.js';
import { findListener } from './listeners/listener-match.js';
import { traceTcp } from './listeners/tcp.js';
import type { TraceRequest } from './request.js';
import type { TraceResult } from './result.js';

/** The configuration that requests are followed through. */
export type TracedConfig = Pick<CompiledProxy, 'listeners' | 'routes' | 'clusters' | 'endpoints' | 'secrets'>;

export interface TraceOptions {
  /** Names of listeners that Envoy refuses, and why. */
  readonly refused?: ReadonlyMap<string, string> | undefined;
}

/**
 * Follows requests through the compiled resources of one proxy, as Envoy matches them, each on a connection of its own.
 * A destination is taken to answer 200 at once. Results come in the order of the requests.
 */
export function traceRequests(
  compiled: TracedConfig,
  requests: readonly TraceRequest[],
  options: TraceOptions = {},
): readonly TraceResult[] {
  const table = clusterTable(compiled.clusters, compiled.endpoints);
  return requests.map((request) => traceWith(compiled, table, request, options));
}

/** As traceRequests, for one request. */
export function traceRequest(compiled: TracedConfig, request: TraceRequest, options: TraceOptions = {}): TraceResult {
  return traceWith(compiled, clusterTable(compiled.clusters, compiled.endpoints), request, options);
}

function traceWith(
  compiled: TracedConfig,
  table: ClusterTable,
  request: TraceRequest,
  { refused }: TraceOptions,
): TraceResult {
  const connection = connectionOf(request);
  if (connection === undefined) return { connection: 'refused', reason: 'neither a port nor a destination is known' };
  const listener = findListener(compiled.listeners, connection, request.direction);
  if (listener === undefined) return { connection: 'refused', reason: `nothing listens on port ${connection.port}` };
  const refusal = refused?.get(listener.name);
  if (refusal !== undefined) {
    return { connection: 'refused', listener: listener.name, reason: `Envoy refuses the listener: ${refusal}` };
  }
  const chain = findFilterChain(listener, connection, inspect(listener, connection));
  if (chain === undefined) {
    return { connection: lost(connection), listener: listener.name, reason: noChain(connection) };
  }
  const result = traceChain(compiled, table, request, connection, chain);
  return { listener: listener.name, filterChain: chain.name, ...result };
}

function lost({ tls }: Connection): 'closed' | 'tls-failed' {
  return tls ? 'tls-failed' : 'closed';
}

function noChain({ tls, sni }: Connection): string {
  if (!tls) return 'no filter chain takes plain text';
  return sni === '' ? 'no filter chain takes TLS without SNI' : `no filter chain for SNI ${sni}`;
}

function traceChain(
  compiled: TracedConfig,
  table: ClusterTable,
  request: TraceRequest,
  connection: Connection,
  chain: FilterChain,
): TraceResult {
  const tls = handshake(chain, connection, compiled.secrets);
  if (tls.kind === 'failed') return { connection: tls.connection, reason: tls.reason };
  const mutual = tls.terminated && connection.identity !== undefined;
  for (const { typedConfig } of chain.filters ?? []) {
    const type = typedConfig?.['@type'] ?? '';
    if (type.endsWith('.rbac.v3.RBAC')) {
      const facts = { connection, mutual, remoteIp: connection.source, request: undefined, claims: undefined };
      const { allowed, policy } = applyRbac(typedConfig, facts);
      if (!allowed)
        return { connection: lost(connection), reason: `RBAC: ${policy ?? 'no ALLOW policy matches'}`, clusters: [] };
    }
    if (type.endsWith('.HttpConnectionManager')) {
      if (connection.tls && !tls.terminated)
        return { connection: 'tls-failed', reason: 'the filter chain does not terminate TLS' };
      if (connection.speaks === 'tcp')
        return { connection: lost(connection), reason: 'the filter chain speaks HTTP only' };
      return traceHttp({ manager: typedConfig, connection, request, mutual, routes: compiled.routes, table });
    }
    if (type.endsWith('.TcpProxy'))
      return traceTcp({ proxy: typedConfig, connection, request, table, terminated: tls.terminated });
  }
  return { connection: lost(connection), reason: 'the filter chain leads nowhere' };
}
