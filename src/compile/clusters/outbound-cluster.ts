import type { Cluster } from '../../envoy/types.js';
import type { DestinationRule } from '../../model/destination-rule.js';
import { isPersistentSession } from '../../model/persistent-session.js';
import type { Service, ServicePort } from '../../model/service.js';
import type { TrafficPolicy } from '../../schema/types/networking.js';
import type { CompileContext } from '../context.js';
import { dnsEndpoints } from '../endpoints/load-assignment.js';
import { localityPreference } from '../endpoints/locality-preference.js';
import { isDynamicForward } from '../filters/dynamic-forward-proxy.js';
import { altStatName } from '../stat-name.js';
import { connectionPoolFields } from './connection-pool.js';
import { type DiscoveryType, dnsFields, edsClusterConfig, isDnsDiscovery, originalDstFields } from './discovery.js';
import {
  protocolOptions,
  typedExtensionProtocolOptions,
  type UpstreamHttpOptions,
  upgradesToHttp2,
  withConnectionPool,
  withHttp2Upgrade,
} from './http-options.js';
import {
  CLUSTER_PROVIDED,
  commonLoadBalancerConfig,
  type LoadBalancerFields,
  loadBalancerFields,
} from './load-balancer.js';
import { outboundMetadata } from './metadata.js';
import { upstreamFilters } from './metadata-exchange.js';
import { outlierDetection } from './outlier-detection.js';
import { withProxyProtocol } from './proxy-protocol.js';
import { type ClusterTls, clusterTls } from './tls.js';

/** One outbound cluster to build: a port of a service, or a subset of it. */
export interface OutboundTarget {
  readonly service: Service;
  readonly port: ServicePort;
  readonly rule: DestinationRule | undefined;
  /** Empty for the whole port. */
  readonly subset: string;
  readonly name: string;
  /** SNI of Istio mTLS; undefined for SNI-DNAT clusters, which pass the client's TLS through. */
  readonly sni: string | undefined;
  /** Discovery before the policy has its say. */
  readonly discovery: DiscoveryType;
  readonly policy: TrafficPolicy | undefined;
  /** The policy as written for this very cluster: the rule's, or the subset's. */
  readonly ownPolicy: TrafficPolicy | undefined;
}

/** Builds an outbound cluster; undefined for a DNS cluster without endpoints. */
export function outboundCluster(context: CompileContext, target: OutboundTarget): Cluster | undefined {
  const { service, port, name, discovery, policy } = target;
  const { config, features } = context.mesh;
  const resolved = isDnsDiscovery(discovery) ? dnsEndpoints(context, target, target.sni === undefined) : undefined;
  if (resolved?.length === 0) return undefined;
  const type = discoveryUnder(policy, discovery);
  const { sockets, httpOptions } = tlsOf(context, target, type);
  const pool = connectionPoolFields(config, policy);
  const preference = localityPreference(config.localityLbSetting, policy?.loadBalancer, service);
  return {
    name,
    type,
    altStatName: altStatName(config.outboundClusterStatName, name, { ...target, targetPort: 0 }),
    edsClusterConfig: type === 'EDS' ? edsClusterConfig(name) : undefined,
    connectTimeout: pool.connectTimeout,
    circuitBreakers: pool.circuitBreakers,
    upstreamConnectionOptions: pool.upstreamConnectionOptions,
    loadAssignment: resolved && isDnsDiscovery(type) ? { clusterName: name, endpoints: resolved } : undefined,
    commonLbConfig: commonLoadBalancerConfig(
      features,
      service,
      policy?.outlierDetection,
      preference,
      overridesHosts(target),
    ),
    outlierDetection: outlierDetection(policy?.outlierDetection),
    typedExtensionProtocolOptions: typedExtensionProtocolOptions(httpOptions),
    transportSocket: sockets.transportSocket,
    transportSocketMatches: sockets.transportSocketMatches,
    filters: upstreamFilters(features),
    metadata: outboundMetadata(features, service, target.rule, target.subset, policy?.tls),
    ...loadBalancing(context, target, type),
    ...(isDnsDiscovery(discovery) ? dnsFields(context, service) : undefined),
    ...(discovery === 'ORIGINAL_DST' ? originalDstFields(service, port) : undefined),
  };
}

// Mirrors istiod: subsets and SNI-DNAT clusters do not follow sessions to draining endpoints.
function overridesHosts({ service, subset, sni }: OutboundTarget): boolean {
  return subset === '' && sni !== undefined && isPersistentSession(service.labels);
}

/** Discovery once the policy has its say: a PASSTHROUGH load balancer leaves the choice to the client. */
export function discoveryUnder(policy: TrafficPolicy | undefined, discovery: DiscoveryType): DiscoveryType {
  return policy?.loadBalancer?.simple === 'PASSTHROUGH' ? 'ORIGINAL_DST' : discovery;
}

function loadBalancing(context: CompileContext, target: OutboundTarget, type: DiscoveryType): LoadBalancerFields {
  if (type === 'ORIGINAL_DST') return CLUSTER_PROVIDED;
  // Mirrors istiod: Redis clients are sharded.
  if (context.mesh.features.PILOT_ENABLE_REDIS_FILTER && target.port.protocol === 'Redis')
    return { lbPolicy: 'MAGLEV' };
  return loadBalancerFields(target.policy?.loadBalancer);
}

/** TLS and HTTP options of an outbound cluster. */
export function tlsOf(context: CompileContext, target: OutboundTarget, type: DiscoveryType): ClusterTls {
  const { service, port, name, rule, sni, policy, ownPolicy } = target;
  const httpOptions = outboundHttpOptions(context, target);
  if (sni === undefined) return { sockets: {}, httpOptions };
  const dynamic = isDynamicForward(service);
  const serviceAccounts = dynamic ? [] : context.mesh.services.serviceAccountsOf(service);
  const tls = clusterTls(
    context,
    { name, type, rule, httpOptions, dynamic },
    { service, port, sni: dynamic ? '' : sni, serviceAccounts, policy, ownPolicy },
  );
  return { ...tls, sockets: withProxyProtocol(tls.sockets, policy?.proxyProtocol) };
}

function outboundHttpOptions(
  context: CompileContext,
  { port, policy }: OutboundTarget,
): UpstreamHttpOptions | undefined {
  const pool = policy?.connectionPool;
  const ofProtocol = protocolOptions(context, port.protocol);
  const upgraded = upgradesToHttp2(context.mesh.config, port.protocol, pool)
    ? withHttp2Upgrade(ofProtocol)
    : ofProtocol;
  return withConnectionPool(upgraded, pool);
}
