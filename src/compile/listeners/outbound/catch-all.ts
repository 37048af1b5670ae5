import type { Filter } from '../../../envoy/types.js';
import type { CompileContext } from '../../context.js';
import type { ListenerPolicies } from '../../filters/listener-policies.js';
import { tcpProxy } from '../../filters/tcp-proxy.js';
import { BLACK_HOLE_CLUSTER, outboundClusterName, PASSTHROUGH_CLUSTER } from '../../names.js';

/** The cluster of traffic to unknown destinations, by the outbound traffic policy. */
function catchAllCluster({ scope }: CompileContext): string {
  const { mode, egressProxy } = scope.outboundTrafficPolicy;
  if (mode !== 'ALLOW_ANY') return BLACK_HOLE_CLUSTER;
  if (egressProxy === undefined) return PASSTHROUGH_CLUSTER;
  return outboundClusterName(egressProxy.host ?? '', egressProxy.port?.number ?? 0, egressProxy.subset);
}

/** Network filters for traffic to unknown destinations. */
export function catchAllFilters(policies: ListenerPolicies): readonly Filter[] {
  const cluster = catchAllCluster(policies.context);
  return [...policies.stats, tcpProxy(policies, cluster, { cluster })];
}
