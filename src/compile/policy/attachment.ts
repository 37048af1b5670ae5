import { isLabelSubset } from '../../model/labels.js';
import type { Proxy } from '../../model/proxy.js';
import type { PolicyTargetReference, WorkloadSelectorMatch } from '../../schema/types/networking.js';
import type { CompileContext } from '../context.js';

/** Label of Pods that a Gateway API Gateway deployed; its value is the Gateway's name. */
const GATEWAY_NAME_LABEL = 'gateway.networking.k8s.io/gateway-name';

/** How a policy chooses workloads. */
export interface Attachment {
  readonly selector?: WorkloadSelectorMatch;
  readonly targetRef?: PolicyTargetReference;
  readonly targetRefs?: readonly PolicyTargetReference[];
}

/** Target references of a policy; the singular form counts only when the list is empty. */
export function targetRefsOf(policy: Attachment): readonly PolicyTargetReference[] {
  if (policy.targetRefs?.length) return policy.targetRefs;
  return policy.targetRef === undefined ? [] : [policy.targetRef];
}

/**
 * Whether a policy of a namespace applies to a proxy: by selector, or by naming the proxy's Gateway API Gateway.
 * `selectsGateways` tells whether selectors choose the proxies of such Gateways too.
 */
export function attaches(
  policy: Attachment,
  policyNamespace: string,
  proxy: Pick<Proxy, 'labels' | 'namespace'>,
  selectsGateways = true,
): boolean {
  const targets = targetRefsOf(policy);
  const gateway = proxy.labels[GATEWAY_NAME_LABEL];
  if (targets.length === 0) {
    const isSelectable = selectsGateways || gateway === undefined;
    return isSelectable && isLabelSubset(policy.selector?.matchLabels, proxy.labels);
  }
  if (gateway === undefined || policyNamespace !== proxy.namespace) return false;
  return targets.some(
    (target) => target.kind === 'Gateway' && target.group === 'gateway.networking.k8s.io' && target.name === gateway,
  );
}

/** As attaches, under the features of the proxy's mesh. */
export function attachesTo({ mesh, proxy }: CompileContext, policy: Attachment, policyNamespace: string): boolean {
  return attaches(policy, policyNamespace, proxy, mesh.features.ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY);
}
