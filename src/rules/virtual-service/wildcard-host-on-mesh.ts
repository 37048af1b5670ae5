import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { isForGatewaysOnly } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0202',
  name: 'wildcard-host-on-mesh',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A VirtualService for sidecars has the host `*`.',
  docs: {
    why: 'On sidecars the host `*` would capture the traffic to every service of the mesh. Istio takes it on gateways only and rejects the VirtualService.',
    fix: 'Name the hosts, or bind the VirtualService to gateways with `gateways`, without `mesh` among them. With no `gateways` at all it is for sidecars.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.VirtualService) {
      if (isForGatewaysOnly(resource)) continue;
      for (const [index, host] of (resource.spec.hosts ?? []).entries()) {
        if (host !== '*') continue;
        const binding = resource.spec.gateways?.length
          ? 'gateways holds mesh, which means all sidecars'
          : 'without gateways the VirtualService is for all sidecars';
        yield {
          resource,
          path: ['spec', 'hosts', index],
          message: `host * would capture the traffic to every service: ${binding}; ${rejected(resource)}`,
          help: 'name the hosts, or list only gateways under gateways',
        };
      }
    }
  },
});
