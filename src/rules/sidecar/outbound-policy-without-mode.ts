import { defineRule } from '../rule.js';

export const rule = defineRule({
  code: 'MSH0572',
  name: 'outbound-policy-without-mode',
  severity: 'warning',
  upstream: ['KIA1007'],
  summary: 'The outboundTrafficPolicy of a Sidecar has no mode.',
  docs: {
    why: 'An `outboundTrafficPolicy` without `mode` is not the default of the mesh: istiod reads it as REGISTRY_ONLY, and requests to hosts that no Service or ServiceEntry defines fail with 502.',
    fix: 'Write the mode, `REGISTRY_ONLY` or `ALLOW_ANY`, or remove `outboundTrafficPolicy` to take that of the mesh.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Sidecar) {
      const policy = resource.spec.outboundTrafficPolicy;
      if (!policy || policy.mode !== undefined) continue;
      yield {
        resource,
        path: ['spec', 'outboundTrafficPolicy'],
        at: 'key',
        message: `outboundTrafficPolicy without a mode means REGISTRY_ONLY, not the mesh's ${mesh.config.outboundTrafficPolicy.mode ?? 'ALLOW_ANY'}: requests to unknown hosts fail`,
        help: 'write mode: REGISTRY_ONLY or mode: ALLOW_ANY',
      };
    }
  },
});
