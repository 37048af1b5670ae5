import { isLabelSubset } from '../../model/labels.js';
import type { Proxy } from '../../model/proxy.js';
import type { PolicyTargetReference, WorkloadSelectorMatch } from '../../schema/types/networking.js';

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

/** Whether a policy of a namespace applies to a proxy: by selector, or by naming the proxy's Gateway API Gateway. */
export function attaches(
  policy: Attachment,
  policyNamespace: string,
  proxy: Pick<Proxy, 'labels' | 'namespace'>,
): boolean {
  const targets = targetRefsOf(policy);
  if (targets.length === 0) return isLabelSubset(policy.selector?.matchLabels, proxy.labels);
  const gateway = proxy.labels[GATEWAY_NAME_LABEL];
  if (gateway === undefined || policyNamespace !== proxy.namespace) return false;
  return targets.some(
    (target) => target.kind === 'Gateway' && target.group === 'gateway.networking.k8s.io' && target.name === gateway,
  );
}
