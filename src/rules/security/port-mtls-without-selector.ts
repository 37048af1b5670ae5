import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0704',
  name: 'port-mtls-without-selector',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A PeerAuthentication sets mTLS for single ports without selecting workloads.',
  docs: {
    why: 'The ports in `portLevelMtls` are those of a workload, so they mean something only where a selector says which one. Istio rejects the policy, and the mTLS mode of the namespace or mesh stays what it was.',
    fix: 'Add `selector.matchLabels` with the labels of the workload, or set `mtls.mode` for the whole namespace.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.PeerAuthentication) {
      const { selector, portLevelMtls = {} } = resource.spec;
      const ports = Object.keys(portLevelMtls);
      if (ports.length === 0 || Object.keys(selector?.matchLabels ?? {}).length > 0) continue;
      yield {
        resource,
        path: ['spec', 'portLevelMtls'],
        at: 'key',
        message: `mTLS is set for port ${ports.join(', ')}, but no selector says of which workloads; ${rejected(resource)}`,
        help: 'add selector.matchLabels',
      };
    }
  },
});
