import type { DestinationRule } from '../model/destination-rule.js';
import type { MergedGateways } from '../model/gateway.js';
import type { Hostname } from '../model/host.js';
import { isLabelSubset } from '../model/labels.js';
import type { Mesh } from '../model/mesh.js';
import type { Proxy } from '../model/proxy.js';
import type { Service } from '../model/service.js';
import type { SidecarScope } from '../model/sidecar-scope.js';
import type { Path } from '../source/document.js';

/** Everything a compile step may read: the snapshot, the proxy, and what the proxy sees of the snapshot. */
export interface CompileContext {
  readonly mesh: Mesh;
  readonly proxy: Proxy;
  readonly scope: SidecarScope;
  /** Only for routers. */
  readonly gateways: MergedGateways | undefined;
}

/** The class of a listener, which decides filters and policies. */
export type ListenerClass = 'gateway' | 'outbound' | 'inbound';

export type { Path };

/** The rule that governs calls from the proxy to `service` (istiod's per-proxy choice among selector and plain rules). */
export function destinationRuleFor(
  context: CompileContext,
  service: Pick<Service, 'hostname' | 'namespace'>,
): DestinationRule | undefined {
  const { mesh, proxy } = context;
  return chooseOutboundRule(mesh.destinationRules.lookup(proxy.namespace, service.hostname, service.namespace), proxy);
}

/** As destinationRuleFor, for the proxy's own inbound side: none for services out of its scope; rules with a workload selector do not count. */
export function inboundDestinationRuleFor(
  context: CompileContext,
  service: Pick<Service, 'hostname' | 'namespace'>,
): DestinationRule | undefined {
  const { mesh, proxy, scope } = context;
  const inScope = scope.servicesByHost.get(service.hostname);
  if (inScope === undefined) return undefined;
  const rules = mesh.destinationRules.lookup(proxy.namespace, service.hostname, inScope.namespace);
  return rules.findLast((rule) => rule.workloadSelector === undefined);
}

function chooseOutboundRule(rules: readonly DestinationRule[], proxy: Proxy): DestinationRule | undefined {
  const selected = rules.find(
    (rule) =>
      rule.workloadSelector !== undefined &&
      rule.namespace === proxy.namespace &&
      isLabelSubset(rule.workloadSelector, proxy.labels),
  );
  return selected ?? rules.findLast((rule) => rule.workloadSelector === undefined);
}

/** The service a destination host names for this proxy: its scope's. */
export function findService(context: CompileContext, host: Hostname): Service | undefined {
  return context.scope.servicesByHost.get(host);
}
