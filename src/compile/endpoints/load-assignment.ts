import type { LocalityLbEndpoints } from '../../envoy/types.js';
import type { DestinationRule } from '../../model/destination-rule.js';
import type { Service, ServicePort } from '../../model/service.js';
import { policyOfPort, subsetPolicy } from '../clusters/traffic-policy.js';
import type { CompileContext } from '../context.js';
import { lbEndpoint } from './lb-endpoint.js';
import { balanceByLocality } from './locality-balance.js';
import { groupByLocality, type LocalityGroup, localityGroup, localityLbEndpoints } from './locality-groups.js';
import { localityPreference } from './locality-preference.js';
import { mutualTlsCheck } from './mutual-tls.js';
import { throughNetworkGateways } from './network.js';
import { hasStaticAddress, selectEndpoints } from './select-endpoints.js';

/** Whose endpoints are asked for: a port of a service, or a subset of it. */
export interface EndpointTarget {
  readonly service: Service;
  readonly port: ServicePort;
  /** Empty for the whole port. */
  readonly subset: string;
  readonly rule: DestinationRule | undefined;
}

/** Endpoints for EDS; `mutualTlsOnly` leaves out what cannot be called with Istio mTLS (SNI-DNAT clusters). */
export function edsEndpoints(
  context: CompileContext,
  target: EndpointTarget,
  mutualTlsOnly: boolean,
): readonly LocalityLbEndpoints[] {
  return localityLbEndpoints(balance(context, target, reachableGroups(context, target, 'eds', mutualTlsOnly)));
}

/** Endpoints that a DNS cluster carries itself; `mutualTlsOnly` as for EDS. */
export function dnsEndpoints(
  context: CompileContext,
  target: EndpointTarget,
  mutualTlsOnly: boolean,
): readonly LocalityLbEndpoints[] {
  const groups = reachableGroups(context, target, 'dns', mutualTlsOnly);
  // Mirrors istiod: failoverPriority of a DNS cluster sees the first locality only.
  return localityLbEndpoints(balance(context, target, groups, { firstOnly: true }));
}

function reachableGroups(
  context: CompileContext,
  target: EndpointTarget,
  discovery: 'eds' | 'dns',
  mutualTlsOnly: boolean,
): readonly LocalityGroup[] {
  const reachable = throughNetworkGateways(context, endpointGroups(context, target, discovery), discovery);
  return mutualTlsOnly ? reachable.map(mutualTlsMembers) : reachable;
}

function endpointGroups(
  context: CompileContext,
  target: EndpointTarget,
  discovery: 'eds' | 'dns',
): readonly LocalityGroup[] {
  const { mesh } = context;
  const { service, port, subset, rule } = target;
  const labels = subset === '' ? undefined : rule?.subsets.find(({ name }) => name === subset)?.labels;
  const selected = selectEndpoints(context, service, port, labels);
  const usable = discovery === 'dns' ? selected : selected.filter(hasStaticAddress);
  const acceptsMutualTls = mutualTlsCheck(mesh, rule, subset, port.port);
  return groupByLocality(usable, (endpoint) => {
    const mutualTls = acceptsMutualTls(endpoint);
    const built = lbEndpoint(mesh, endpoint, mutualTls);
    return { lbEndpoint: built, labels: endpoint.labels, network: endpoint.network, mutualTls };
  });
}

// Mirrors istiod: a locality stays in the answer even when none of its endpoints does.
function mutualTlsMembers({ locality, members, priority }: LocalityGroup): LocalityGroup {
  return localityGroup(
    locality,
    members.filter(({ mutualTls }) => mutualTls),
    priority,
  );
}

function balance(
  { mesh, proxy }: CompileContext,
  { service, port, subset, rule }: EndpointTarget,
  groups: readonly LocalityGroup[],
  { firstOnly } = { firstOnly: false },
): readonly LocalityGroup[] {
  const rulePolicy = policyOfPort(rule?.trafficPolicy, port.port).policy;
  const own = subset === '' ? undefined : rule?.subsets.find(({ name }) => name === subset)?.trafficPolicy;
  const policy = subsetPolicy(rulePolicy, own, port.port);
  const preference = localityPreference(mesh.config.localityLbSetting, policy?.loadBalancer, service);
  const detectsOutliers = policy?.outlierDetection !== undefined;
  const usesLabels = Boolean(preference?.setting.failoverPriority?.length && !preference.setting.distribute?.length);
  const considered = firstOnly && usesLabels && (detectsOutliers || preference?.forced) ? groups.slice(0, 1) : groups;
  return balanceByLocality(considered, preference, { locality: proxy.locality, labels: proxy.labels, detectsOutliers });
}
