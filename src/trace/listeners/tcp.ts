import { isRecord, recordsAt } from '../../source/json-fields.js';
import { type ClusterTable, endpointsOf, unknownEndpoints } from '../clusters/cluster-endpoints.js';
import { shares } from '../clusters/destinations.js';
import { numberIn, textIn } from '../fields.js';
import { sentRequest } from '../http/http-request.js';
import type { TraceRequest } from '../request.js';
import type { TracedCluster, TraceResult } from '../result.js';
import type { Connection } from './connection.js';

/** What a trace through a tcp_proxy reads. */
export interface TcpInput {
  /** The filter's configuration. */
  readonly proxy: unknown;
  readonly connection: Connection;
  readonly request: TraceRequest;
  readonly table: ClusterTable;
  /** Whether the filter chain has ended the client's TLS. */
  readonly terminated: boolean;
}

/** What becomes of a connection that a tcp_proxy takes. */
export function traceTcp({ proxy, connection, request, table, terminated }: TcpInput): TraceResult {
  const clusters = tcpClusters(proxy, connection, table);
  const taken = clusters.filter(({ weight, endpoints }) => weight !== 0 && endpoints.length > 0);
  if (taken.length === 0) {
    const [first] = clusters;
    const exists = first !== undefined && table.clusters.has(first.name);
    return {
      connection: connection.tls ? 'tls-failed' : 'closed',
      reason: exists ? `cluster ${first.name} has no endpoint` : `there is no cluster ${first?.name ?? ''}`,
      clusters,
    };
  }
  const sent = sentRequest(request);
  const names = taken.map(({ name }) => name);
  const known = [
    ...(connection.tls && !terminated ? ["the client's TLS goes on to the endpoint"] : []),
    ...unknownEndpoints(table, names, sniTarget(connection) ?? ''),
  ];
  const notes = known.length === 0 ? undefined : known;
  if (connection.speaks === 'tcp' || sent === undefined) return { clusters, notes };
  const { method, path, authority } = sent;
  return { status: 200, clusters, notes, upstream: { method, path, authority, headers: {}, removedHeaders: [] } };
}

function tcpClusters(proxy: unknown, connection: Connection, table: ClusterTable): readonly TracedCluster[] {
  const endpoints = (name: string): readonly string[] =>
    endpointsOf(table, name, connection.destination, sniTarget(connection));
  const weighted = recordsAt(proxy, 'weightedClusters', 'clusters').map((cluster) => ({
    name: textIn(cluster, 'name') ?? '',
    weight: numberIn(cluster, 'weight') ?? 0,
  }));
  if (weighted.length > 0) {
    return shares(weighted).map(({ cluster: { name }, percent }) => ({
      name,
      weight: percent,
      endpoints: endpoints(name),
    }));
  }
  const name = textIn(proxy, 'cluster') ?? '';
  return name === '' && !isRecord(proxy) ? [] : [{ name, endpoints: endpoints(name) }];
}

function sniTarget({ sni, port }: Connection): string | undefined {
  return sni === '' ? undefined : `${sni}:${port}`;
}
