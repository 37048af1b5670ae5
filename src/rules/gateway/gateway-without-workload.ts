import type { Labels } from '../../model/labels.js';
import type { Mesh } from '../../model/mesh.js';
import { didYouMean } from '../../schema/suggest.js';
import { defineRule } from '../rule.js';
import { gatewayWorkloads } from '../shared/gateway/gateway-selection.js';
import { labelsText } from '../shared/names.js';
import { workloadsOf } from '../shared/workloads/workloads.js';

export const rule = defineRule({
  code: 'MSH0150',
  name: 'gateway-without-workload',
  severity: 'error',
  upstream: ['IST0101', 'KIA0302'],
  summary: 'The selector of a Gateway selects no workload.',
  docs: {
    why: 'A Gateway is configuration for the proxies that its selector selects. Without any, nothing listens on its ports, and the VirtualServices that are bound to it are served nowhere.',
    fix: 'Write labels that the pods of the gateway carry; see the pod template of its Deployment.',
    exceptions:
      'Nothing is reported where the input has no gateway workload at all: it probably lives in another repository.',
  },
  *check({ mesh, knowledge }) {
    for (const resource of mesh.resources.Gateway) {
      const selector = resource.spec.selector ?? {};
      const labels = Object.entries(selector);
      if (labels.length === 0 || gatewayWorkloads(mesh, resource).length > 0) continue;
      if (knowledge.pods(selector, undefined) !== 'missing' && !isScopedAway(mesh, selector)) continue;
      const [only] = labels.length === 1 ? labels : [];
      yield {
        resource,
        path: ['spec', 'selector', ...(only ? [only[0]] : [])],
        message: `no workload has the labels ${labelsText(selector)}, so no proxy listens on the ports of this Gateway`,
        help: help(mesh, selector, resource.metadata.namespace),
      };
    }
  },
});

/** Whether only the feature that keeps Gateways to workloads of their namespace hides the workload. */
function isScopedAway(mesh: Mesh, selector: Labels): boolean {
  return mesh.features.PILOT_SCOPE_GATEWAY_TO_NAMESPACE && workloadsOf(mesh, selector).length > 0;
}

function help(mesh: Mesh, selector: Labels, namespace: string | undefined): string | undefined {
  if (isScopedAway(mesh, selector))
    return `PILOT_SCOPE_GATEWAY_TO_NAMESPACE is on: only workloads of ${namespace} count`;
  const gateways = mesh.proxies.filter(({ type }) => type === 'router');
  for (const [key, value] of Object.entries(selector)) {
    const values = new Set(gateways.flatMap(({ podLabels }) => podLabels[key] ?? []));
    const near = values.has(value) ? undefined : didYouMean(value, [...values]);
    if (near !== undefined) return `did you mean ${key}=${near}?`;
  }
  const known = new Set(gateways.flatMap(({ podLabels }) => (podLabels.istio ? [`istio=${podLabels.istio}`] : [])));
  return known.size === 0 ? undefined : `gateways of the input have ${[...known].join(', ')}`;
}
