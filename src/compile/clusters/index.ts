import type { Cluster } from '../../envoy/types.js';
import type { CompileContext } from '../context.js';
import { blackHoleCluster, externalSecretsCluster, inboundPassthroughCluster, passthroughCluster } from './fixed.js';
import { clusterServices } from './gateway-services.js';
import { inboundClusters } from './inbound.js';
import { outboundClusters } from './outbound.js';

/** Clusters of one proxy in istiod's order: outbound, fixed, inbound; names are unique. */
export interface ClusterSections {
  /** Of services; patched as SIDECAR_OUTBOUND or GATEWAY. */
  readonly outbound: readonly Cluster[];
  /** BlackHoleCluster, PassthroughCluster, SNI-DNAT clusters; patched as `outbound`. */
  readonly fixed: readonly Cluster[];
  /** Only of sidecars; patched as SIDECAR_INBOUND. */
  readonly inbound: readonly Cluster[];
}

/** Builds every cluster of a proxy. */
export function buildClusters(context: CompileContext): ClusterSections {
  const { mesh, proxy } = context;
  const services = clusterServices(context);
  const outbound = outboundClusters(context, services, 'calls');
  const secrets = proxy.metadata.credential === 'true' ? [externalSecretsCluster(mesh)] : [];
  if (proxy.type === 'router') {
    const internal = services.filter(({ meshExternal }) => !meshExternal);
    const passthrough = context.gateways?.hasAutoPassthrough ? outboundClusters(context, internal, 'sni-dnat') : [];
    return unique({ outbound, fixed: [blackHoleCluster(mesh), ...passthrough, ...secrets], inbound: [] });
  }
  return unique({
    outbound,
    fixed: [blackHoleCluster(mesh), passthroughCluster(mesh, proxy), ...secrets],
    inbound: [...inboundClusters(context), inboundPassthroughCluster(mesh, proxy)],
  });
}

function unique({ outbound, fixed, inbound }: ClusterSections): ClusterSections {
  const seen = new Set<string>();
  const firstOnly = (clusters: readonly Cluster[]): readonly Cluster[] =>
    clusters.filter(({ name }) => !seen.has(name) && seen.add(name));
  return { outbound: firstOnly(outbound), fixed: firstOnly(fixed), inbound: firstOnly(inbound) };
}
