import { targetRefsOf } from '../../compile/policy/attachment.js';
import type { Mesh } from '../../model/mesh.js';
import type { Proxy } from '../../model/proxy.js';
import { defineRule } from '../rule.js';
import { namespaceOf } from '../shared/object-namespace.js';
import { attachablePolicies } from '../shared/workloads/attachments.js';
import { isWritten, workloadsOf } from '../shared/workloads/workloads.js';

const GATEWAY_NAME = 'gateway.networking.k8s.io/gateway-name';

export const rule = defineRule({
  code: 'MSH1000',
  name: 'selector-on-kubernetes-gateway',
  severity: 'warning',
  upstream: ['IST0166'],
  summary: 'A policy selects the pods of a Gateway API Gateway by labels.',
  docs: {
    why: 'Policies are attached to a Gateway by `targetRefs`. Selectors reach its pods only while istiod runs with ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY, which is on for compatibility; where it is off the policy is ignored, and the gateway stays open.',
    fix: 'Replace the selector by `targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: ...}]`.',
  },
  *check({ mesh }) {
    const isOn = mesh.features.ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY;
    for (const resource of attachablePolicies(mesh)) {
      const labels = resource.spec.selector?.matchLabels ?? {};
      if (Object.keys(labels).length === 0 || targetRefsOf(resource.spec).length > 0) continue;
      for (const [gateway, proxies] of gatewaysOf(workloadsOf(mesh, labels, namespaceOf(resource)))) {
        yield {
          resource,
          path: ['spec', 'selector'],
          at: 'key',
          message: isOn
            ? `the selector reaches Gateway ${gateway} only while istiod runs with ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY; without it the ${resource.kind} is ignored there`
            : `selectors do not reach Gateway ${gateway}, so the ${resource.kind} is ignored there`,
          help: `write targetRefs: [{group: gateway.networking.k8s.io, kind: Gateway, name: ${gateway}}] in place of the selector`,
          upstream: isUpstream(mesh, resource.kind, proxies) ? undefined : [],
        };
      }
    }
  },
});

function gatewaysOf(proxies: readonly Proxy[]): ReadonlyMap<string, readonly Proxy[]> {
  const gateways = new Map<string, Proxy[]>();
  for (const proxy of proxies) {
    const gateway = proxy.podLabels[GATEWAY_NAME];
    if (gateway !== undefined) gateways.set(gateway, [...(gateways.get(gateway) ?? []), proxy]);
  }
  return gateways;
}

function isUpstream(mesh: Mesh, kind: string, proxies: readonly Proxy[]): boolean {
  return kind !== 'TrafficExtension' && proxies.some((proxy) => isWritten(mesh, proxy));
}
