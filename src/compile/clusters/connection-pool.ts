import { canonicalDuration, durationMs } from '../../model/duration.js';
import type { EffectiveMeshConfig } from '../../model/effective-mesh-config.js';
import type { ConnectionPoolSettings, TcpKeepalive, TrafficPolicy } from '../../schema/types/networking.js';

const UNLIMITED = 4294967295;

/** Thresholds without any limit, as clusters have them unless a rule says otherwise. */
export const UNLIMITED_CIRCUIT_BREAKERS = {
  thresholds: [
    { maxConnections: UNLIMITED, maxPendingRequests: UNLIMITED, maxRequests: UNLIMITED, maxRetries: UNLIMITED },
  ],
};

/** Cluster fields that a connection pool decides, HTTP options aside. */
export interface ConnectionPoolFields {
  readonly connectTimeout: string | undefined;
  readonly circuitBreakers: object;
  readonly upstreamConnectionOptions: object | undefined;
}

/** Limits, connect timeout and keepalive of a cluster; the mesh's defaults without a policy. */
export function connectionPoolFields(
  mesh: EffectiveMeshConfig,
  policy: TrafficPolicy | undefined,
): ConnectionPoolFields {
  const pool = policy?.connectionPool;
  return {
    connectTimeout: canonicalDuration(pool?.tcp?.connectTimeout) ?? canonicalDuration(mesh.connectTimeout),
    circuitBreakers: circuitBreakers(pool, policy?.retryBudget),
    upstreamConnectionOptions: upstreamConnectionOptions(mesh.tcpKeepalive, pool?.tcp?.tcpKeepalive),
  };
}

function circuitBreakers(pool: ConnectionPoolSettings | undefined, retryBudget: TrafficPolicy['retryBudget']): object {
  if (pool === undefined && retryBudget === undefined) return UNLIMITED_CIRCUIT_BREAKERS;
  return {
    thresholds: [
      {
        maxConnections: pool?.tcp?.maxConnections || UNLIMITED,
        maxPendingRequests: pool?.http?.http1MaxPendingRequests || UNLIMITED,
        maxRequests: pool?.http?.http2MaxRequests || UNLIMITED,
        maxRetries: pool?.http?.maxRetries || UNLIMITED,
        retryBudget: retryBudget && {
          budgetPercent: { value: retryBudget.percent ?? 20 },
          minRetryConcurrency: retryBudget.minRetryConcurrency ?? 3,
        },
      },
    ],
  };
}

/** TCP keepalive of the mesh, overridden field by field by `rule`; undefined when neither sets any. */
export function upstreamConnectionOptions(
  mesh: TcpKeepalive | undefined,
  rule?: TcpKeepalive | undefined,
): object | undefined {
  if (mesh === undefined && rule === undefined) return undefined;
  return {
    tcpKeepalive: {
      keepaliveProbes: rule?.probes || mesh?.probes || undefined,
      keepaliveTime: wholeSeconds(rule?.time) ?? wholeSeconds(mesh?.time),
      keepaliveInterval: wholeSeconds(rule?.interval) ?? wholeSeconds(mesh?.interval),
    },
  };
}

function wholeSeconds(duration: string | undefined): number | undefined {
  const ms = durationMs(duration);
  return ms === undefined ? undefined : Math.trunc(ms / 1000);
}
