import { defineRule } from '../rule.js';

export const rule = defineRule({
  code: 'MSH0554',
  name: 'ignored-egress-proxy',
  severity: 'warning',
  upstream: ['IST0002'],
  summary: 'A Sidecar sets an egressProxy.',
  docs: {
    why: '`outboundTrafficPolicy.egressProxy` is deprecated, and may go without notice. Then traffic to unknown hosts leaves the pod directly, around the egress gateway that was meant to see it.',
    fix: 'Define ServiceEntries for the hosts, and VirtualServices that send them to the egress gateway.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Sidecar) {
      const host = resource.spec.outboundTrafficPolicy?.egressProxy?.host;
      if (resource.spec.outboundTrafficPolicy?.egressProxy === undefined) continue;
      yield {
        resource,
        path: ['spec', 'outboundTrafficPolicy', 'egressProxy'],
        at: 'key',
        message: `egressProxy is deprecated; once it is ignored, traffic to unknown hosts goes past ${host || 'it'}`,
        help: 'route the hosts to the egress gateway with ServiceEntries and a VirtualService',
      };
    }
  },
});
