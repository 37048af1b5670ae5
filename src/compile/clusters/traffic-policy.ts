import type { TrafficPolicy } from '../../schema/types/networking.js';

/** The part of a traffic policy that counts for one port; `portLevel` when it came from portLevelSettings. */
export interface PortPolicy {
  readonly policy: TrafficPolicy | undefined;
  readonly portLevel: boolean;
}

/** Resolves portLevelSettings: the entry of `port` replaces the policy as a whole, without inheritance. */
export function policyOfPort(policy: TrafficPolicy | undefined, port: number): PortPolicy {
  const settings = policy?.portLevelSettings?.find((entry) => entry.port?.number === port);
  if (settings === undefined) return { policy, portLevel: false };
  const { connectionPool, loadBalancer, outlierDetection, tls } = settings;
  return { policy: { connectionPool, loadBalancer, outlierDetection, tls }, portLevel: true };
}

/** The policy of a subset's cluster: `inherited` (already of the port), overridden field by field by the subset's own. */
export function subsetPolicy(
  inherited: TrafficPolicy | undefined,
  own: TrafficPolicy | undefined,
  port: number,
): TrafficPolicy | undefined {
  if (own === undefined) return inherited;
  const { policy, portLevel } = policyOfPort(own, port);
  if (inherited === undefined || policy === undefined) return policy ?? inherited;
  // istiod lets a subset's port-level entry unset what the rule set.
  const pick = <T>(mine: T | undefined, theirs: T | undefined): T | undefined => (portLevel ? mine : (mine ?? theirs));
  return {
    connectionPool: pick(policy.connectionPool, inherited.connectionPool),
    outlierDetection: pick(policy.outlierDetection, inherited.outlierDetection),
    loadBalancer: pick(policy.loadBalancer, inherited.loadBalancer),
    tls: pick(policy.tls, inherited.tls),
    tunnel: policy.tunnel ?? inherited.tunnel,
    proxyProtocol: policy.proxyProtocol ?? inherited.proxyProtocol,
    retryBudget: policy.retryBudget ?? inherited.retryBudget,
  };
}
