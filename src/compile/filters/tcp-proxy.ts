import { typeUrl } from '../../envoy/type-urls.js';
import type { Filter } from '../../envoy/types.js';
import type { DestinationRule } from '../../model/destination-rule.js';
import { canonicalDuration } from '../../model/duration.js';
import { bracketed } from '../../model/host.js';
import type { TrafficPolicy } from '../../schema/types/networking.js';
import type { ListenerPolicies } from './listener-policies.js';

const TCP_PROXY = 'envoy.filters.network.tcp_proxy';
const TYPE_URL = typeUrl('envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy');

/** Where connections go: one cluster, or several by weight. */
export type TcpTarget =
  | { readonly cluster: string }
  | { readonly weightedClusters: { readonly clusters: readonly { name: string; weight: number }[] } };

/** Proxies every connection to a cluster, with no logs and no settings: black holes. */
export function bareTcpProxy(cluster: string): Filter {
  return { name: TCP_PROXY, typedConfig: { '@type': TYPE_URL, statPrefix: cluster, cluster } };
}

/** Proxies connections to a target with the proxy's idle timeout and access logs. */
export function tcpProxy(
  policies: ListenerPolicies,
  statPrefix: string,
  target: TcpTarget,
  settings: object = {},
): Filter {
  const idleTimeout = canonicalDuration(policies.context.proxy.metadata.IDLE_TIMEOUT);
  return {
    name: TCP_PROXY,
    typedConfig: {
      '@type': TYPE_URL,
      statPrefix: statPrefix || undefined,
      ...target,
      accessLog: policies.tcpLogs,
      idleTimeout,
      ...settings,
    },
  };
}

/**
 * What a DestinationRule changes of a tcp_proxy: time limits of the whole rule (neither of its ports nor of its subsets),
 * source hashing and tunnels (the subset's, where it has its own).
 */
export function tcpSettings(
  rule: DestinationRule | undefined,
  subsetName: string | undefined,
  { tunnels = true } = {},
): object {
  if (rule === undefined) return {};
  const { trafficPolicy } = rule;
  const subset = subsetName
    ? rule.subsets.find((candidate) => candidate.name === subsetName)?.trafficPolicy
    : undefined;
  const pool = trafficPolicy?.connectionPool?.tcp;
  return {
    ...(pool?.idleTimeout !== undefined && { idleTimeout: canonicalDuration(pool.idleTimeout) }),
    maxDownstreamConnectionDuration: canonicalDuration(pool?.maxConnectionDuration),
    hashPolicy: hashesSourceIp(trafficPolicy, subset) ? [{ sourceIp: {} }] : undefined,
    tunnelingConfig: tunnels ? tunneling(subsetName ? subset : trafficPolicy) : undefined,
  };
}

function hashesSourceIp(policy: TrafficPolicy | undefined, subset: TrafficPolicy | undefined): boolean {
  const loadBalancer = subset?.loadBalancer ?? policy?.loadBalancer;
  return loadBalancer?.consistentHash?.useSourceIp === true;
}

function tunneling(policy: TrafficPolicy | undefined): object | undefined {
  const tunnel = policy?.tunnel;
  if (tunnel === undefined) return undefined;
  const host = tunnel.targetHost ?? '';
  return {
    hostname: `${bracketed(host)}:${tunnel.targetPort ?? 0}`,
    usePost: tunnel.protocol === 'POST' || undefined,
  };
}
