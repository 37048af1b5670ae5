import type { Cluster } from '../../envoy/types.js';
import type { Service, ServicePort } from '../../model/service.js';
import type { Subset } from '../../schema/types/networking.js';
import { type CompileContext, destinationRuleFor } from '../context.js';
import { isDynamicForward } from '../filters/dynamic-forward-proxy.js';
import { outboundClusterName, outboundSni } from '../names.js';
import { connectionPoolFields } from './connection-pool.js';
import { discoveryType } from './discovery.js';
import { canForwardDynamically, dynamicForwardProxyFields } from './dynamic-dns.js';
import { typedExtensionProtocolOptions } from './http-options.js';
import { dynamicMetadata } from './metadata.js';
import { upstreamFilters } from './metadata-exchange.js';
import { discoveryUnder, type OutboundTarget, outboundCluster, tlsOf } from './outbound-cluster.js';
import { outlierDetection } from './outlier-detection.js';
import { policyOfPort, subsetPolicy } from './traffic-policy.js';

/** Whether clusters serve the proxy's own calls, or pass mTLS of others through by SNI. */
export type OutboundMode = 'calls' | 'sni-dnat';

/** Clusters of services: each port, then its subsets. */
export function outboundClusters(
  context: CompileContext,
  services: readonly Service[],
  mode: OutboundMode,
): readonly Cluster[] {
  return services
    .filter(({ resolution }) => resolution !== 'alias')
    .flatMap((service) => serviceClusters(context, service, mode));
}

function serviceClusters(context: CompileContext, service: Service, mode: OutboundMode): readonly Cluster[] {
  const rule = destinationRuleFor(context, service);
  const discovery = discoveryType(context, service);
  return service.ports
    .filter(({ protocol }) => protocol !== 'UDP')
    .flatMap((port) => {
      const { policy } = policyOfPort(rule?.trafficPolicy, port.port);
      const names = clusterNames(service, port, '', mode);
      const target = { service, port, rule, subset: '', ...names, discovery, policy, ownPolicy: policy };
      if (isDynamicForward(service)) return dynamicClusters(context, target);
      const whole = outboundCluster(context, target);
      if (whole === undefined) return [];
      return [whole, ...(rule?.subsets ?? []).flatMap((subset) => subsetCluster(context, target, subset, mode))];
    });
}

function subsetCluster(
  context: CompileContext,
  whole: OutboundTarget,
  subset: Subset,
  mode: OutboundMode,
): readonly Cluster[] {
  const { service, port } = whole;
  const subsetName = subset.name ?? '';
  const ownPolicy = subset.trafficPolicy;
  const cluster = outboundCluster(context, {
    ...whole,
    ...clusterNames(service, port, subsetName, mode),
    subset: subsetName,
    discovery: discoveryUnder(ownPolicy, discoveryUnder(whole.policy, whole.discovery)),
    policy: subsetPolicy(whole.policy, ownPolicy, port.port),
    ownPolicy,
  });
  return cluster === undefined ? [] : [cluster];
}

function clusterNames(
  service: Service,
  port: ServicePort,
  subset: string,
  mode: OutboundMode,
): Pick<OutboundTarget, 'name' | 'sni'> {
  const sni = outboundSni(service.hostname, port.port, subset);
  if (mode === 'sni-dnat') return { name: sni, sni: undefined };
  return { name: outboundClusterName(service.hostname, port.port, subset), sni };
}

function dynamicClusters(context: CompileContext, target: OutboundTarget): readonly Cluster[] {
  const { service, port, name, policy, rule } = target;
  if (!canForwardDynamically(port.protocol)) return [];
  const { config, features } = context.mesh;
  const { sockets, httpOptions, insecure } = tlsOf(context, target, target.discovery);
  return [
    {
      name,
      ...dynamicForwardProxyFields(service, insecure === true),
      altStatName: `${name};`,
      ...connectionPoolFields(config, policy),
      outlierDetection: outlierDetection(policy?.outlierDetection),
      typedExtensionProtocolOptions: typedExtensionProtocolOptions(httpOptions),
      ...sockets,
      filters: upstreamFilters(features),
      metadata: dynamicMetadata(service, rule, policy?.tls),
    },
  ];
}
