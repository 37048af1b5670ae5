import { isIPv6 } from 'node:net';
import { INBOUND_PASSTHROUGH_CLUSTER, parseClusterName } from '../../compile/names.js';
import { type JsonRecord, numberAt, recordsAt, textAt } from '../../source/json-fields.js';
import type { StockConfig } from '../config.js';
import { without } from '../rewrite.js';
import type { Report } from '../rewrite-config.js';
import { configMessage, TCP_PROXY } from '../typed-config.js';
import { socketAddress } from './bound-listener.js';
import { isWildcard } from './loopback.js';

interface Destination {
  readonly address: string;
  readonly port: number;
}

/** Where connections to the listeners of single addresses go, by the cluster of their TCP proxy. */
export function fixedDestinations(config: StockConfig): ReadonlyMap<string, readonly Destination[]> {
  const destinations = new Map<string, Destination[]>();
  for (const listener of config.listeners) {
    const address = socketAddress(listener);
    if (listener.bindToPort !== false || isWildcard(address)) continue;
    const port = numberAt(listener, 'address', 'socketAddress', 'portValue');
    for (const filter of recordsAt(listener, 'filterChains').flatMap((chain) => recordsAt(chain, 'filters'))) {
      if (configMessage(filter.typedConfig) !== TCP_PROXY) continue;
      const cluster = textAt(filter, 'typedConfig', 'cluster');
      destinations.set(cluster, [...(destinations.get(cluster) ?? []), { address, port }]);
    }
  }
  return destinations;
}

/** A cluster of original destinations with destinations of its own, where some are known. */
export function withDestinations(
  cluster: JsonRecord,
  workloadAddress: string,
  fixed: ReadonlyMap<string, readonly Destination[]>,
  report: Report,
): JsonRecord | undefined {
  const name = textAt(cluster, 'name');
  if (name === INBOUND_PASSTHROUGH_CLUSTER) return undefined;
  const parts = parseClusterName(name);
  if (parts?.direction === 'inbound') {
    const address = isIPv6(workloadAddress) ? '::1' : '127.0.0.1';
    report(
      'replaced',
      'original destination of the workload',
      `the application is expected on ${address}, on its own port`,
    );
    return staticCluster(cluster, [{ address, port: parts.port }]);
  }
  const destinations = fixed.get(name);
  if (destinations === undefined) {
    report(
      'replaced',
      'original destination',
      'it is unknown here; requests get 503, connections are closed (--endpoint names one)',
    );
    return staticCluster(cluster, []);
  }
  report('replaced', 'original destination', 'the addresses that the cluster is known for are its endpoints');
  return staticCluster(cluster, destinations);
}

function staticCluster(cluster: JsonRecord, destinations: readonly Destination[]): JsonRecord {
  const lbEndpoints = destinations.map(({ address, port }) => ({
    endpoint: { address: { socketAddress: { address, portValue: port } } },
  }));
  return {
    ...without(cluster, 'lbPolicy', 'cleanupInterval', 'upstreamBindConfig', 'originalDstLbConfig'),
    type: 'STATIC',
    loadAssignment: { clusterName: cluster.name, ...(lbEndpoints.length > 0 && { endpoints: [{ lbEndpoints }] }) },
  };
}
