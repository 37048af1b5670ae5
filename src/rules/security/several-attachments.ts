import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { type Attachable, attachablePolicies } from '../shared/workloads/attachments.js';

export const rule = defineRule({
  code: 'MSH0702',
  name: 'several-attachments',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A policy has several of selector, targetRef and targetRefs.',
  docs: {
    why: 'A policy is attached to workloads by labels or to resources by name, never both. Istio rejects a policy that has several of `selector`, `targetRef` and `targetRefs`.',
    fix: 'Keep `selector` for sidecars and Istio gateways, `targetRefs` for waypoints and Gateway API gateways. Write two policies where both are needed.',
  },
  *check({ mesh }) {
    for (const resource of attachablePolicies(mesh)) {
      const [first, second] = attachmentsOf(resource);
      if (first === undefined || second === undefined) continue;
      yield {
        resource,
        path: ['spec', second],
        at: 'key',
        message: `both ${first} and ${second} say what the policy is for; ${rejected(resource)}`,
        help: 'keep one of them; write two policies where both are needed',
        related: [{ resource, path: ['spec', first], at: 'key', message: `${first} is set here` }],
      };
    }
  },
});

function attachmentsOf({ spec }: Attachable): readonly ('selector' | 'targetRef' | 'targetRefs')[] {
  return [
    ...(spec.selector ? (['selector'] as const) : []),
    ...(spec.targetRef ? (['targetRef'] as const) : []),
    ...(spec.targetRefs?.length ? (['targetRefs'] as const) : []),
  ];
}
