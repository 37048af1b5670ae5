import type { DestinationRule } from '../../model/destination-rule.js';
import type { Mesh } from '../../model/mesh.js';
import { workloadMutualTlsMode } from '../../model/peer-authentication.js';
import type { Endpoint } from '../../model/service.js';
import type { ClientTlsMode, TrafficPolicy } from '../../schema/types/networking.js';

/** Decides for each endpoint of a cluster whether it can be called with Istio mTLS. */
export function mutualTlsCheck(
  mesh: Mesh,
  rule: DestinationRule | undefined,
  subset: string,
  port: number,
): (endpoint: Endpoint) => boolean {
  const ruled = rule && clientTlsMode(policyFor(rule, subset), port);
  if (ruled !== undefined) {
    const allowed = ruled === 'ISTIO_MUTUAL';
    return () => allowed;
  }
  return (endpoint) =>
    endpoint.tlsMode === 'istio' &&
    workloadMutualTlsMode(mesh, endpoint.namespace, endpoint.labels, endpoint.port) !== 'DISABLE';
}

// Mirrors istiod: a subset's own policy counts here, not the rule's.
function policyFor(rule: DestinationRule, subset: string): TrafficPolicy | undefined {
  return subset === '' ? rule.trafficPolicy : rule.subsets.find(({ name }) => name === subset)?.trafficPolicy;
}

function clientTlsMode(policy: TrafficPolicy | undefined, port: number): ClientTlsMode | undefined {
  const portLevel = policy?.portLevelSettings?.find((entry) => entry.port?.number === port && entry.tls !== undefined);
  const tls = portLevel?.tls ?? policy?.tls;
  return tls && (tls.mode ?? 'DISABLE');
}
