import { typeUrl } from '../../envoy/type-urls.js';
import type { Cluster } from '../../envoy/types.js';
import { canonicalDuration } from '../../model/duration.js';
import type { Service, ServicePort } from '../../model/service.js';
import type { CompileContext } from '../context.js';

export type DiscoveryType = 'EDS' | 'ORIGINAL_DST' | 'STRICT_DNS' | 'LOGICAL_DNS';

/** How a proxy finds the endpoints of a service. */
export function discoveryType({ mesh, proxy }: CompileContext, service: Service): DiscoveryType {
  switch (service.resolution) {
    case 'dns-lb':
      return service.racesTcpConnect ? 'LOGICAL_DNS' : 'STRICT_DNS';
    case 'dns-round-robin':
      return 'LOGICAL_DNS';
    case 'passthrough': {
      const headlessOverEds = mesh.features.PILOT_ENABLE_EDS_FOR_HEADLESS_SERVICES && service.registry === 'Kubernetes';
      return proxy.type === 'router' || headlessOverEds ? 'EDS' : 'ORIGINAL_DST';
    }
    default:
      return 'EDS';
  }
}

/** Whether Envoy resolves the endpoints of such a cluster itself. */
export function isDnsDiscovery(type: DiscoveryType): boolean {
  return type === 'STRICT_DNS' || type === 'LOGICAL_DNS';
}

const ADS_ENDPOINTS = { ads: {}, initialFetchTimeout: '0s', resourceApiVersion: 'V3' };

/** `edsClusterConfig` of an EDS cluster. */
export function edsClusterConfig(clusterName: string): object {
  return { edsConfig: ADS_ENDPOINTS, serviceName: clusterName };
}

const DNS_JITTER = '0.100s';
const CARES_RESOLVER = {
  name: 'envoy.network.dns_resolver.cares',
  typedConfig: {
    '@type': typeUrl('envoy.extensions.network.dns_resolver.cares.v3.CaresDnsResolverConfig'),
    udpMaxQueries: 100,
  },
};

/** DNS settings of a cluster that resolves names itself. */
export function dnsFields({ mesh, proxy }: CompileContext, service: Service): Partial<Cluster> {
  return {
    dnsLookupFamily: dnsLookupFamily(proxy.ipMode, service.racesTcpConnect, mesh.features.ISTIO_DUAL_STACK),
    typedDnsResolverConfig: CARES_RESOLVER,
    dnsJitter: DNS_JITTER,
    dnsRefreshRate: canonicalDuration(mesh.config.dnsRefreshRate),
    respectDnsTtl: true,
  };
}

function dnsLookupFamily(ipMode: 'v4' | 'v6' | 'dual', racesConnect: boolean, dualStack: boolean): string {
  if (racesConnect) return 'ALL';
  if (ipMode === 'v6') return 'V6_ONLY';
  return ipMode === 'dual' && dualStack ? 'ALL' : 'V4_ONLY';
}

/** The port that a ServiceEntry of resolution NONE redirects to, as an original-destination setting. */
export function originalDstFields(service: Service, port: ServicePort): Partial<Cluster> | undefined {
  const upstreamPortOverride = service.passthroughTargetPorts.get(port.port);
  return upstreamPortOverride === undefined ? undefined : { originalDstLbConfig: { upstreamPortOverride } };
}
