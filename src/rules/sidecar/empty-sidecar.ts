import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { isEmptySidecar } from '../shared/sidecar/empty-sidecar.js';

export const rule = defineRule({
  code: 'MSH0502',
  name: 'empty-sidecar',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A Sidecar configures nothing.',
  docs: {
    why: 'A Sidecar limits what proxies know of the mesh (`egress`), what they accept (`ingress`), or how they treat unknown hosts. With none of that it says nothing, and Istio rejects it.',
    fix: 'Add for example `egress: [{hosts: ["./*", "istio-system/*"]}]`, or delete the Sidecar.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Sidecar.filter(isEmptySidecar)) {
      yield {
        resource,
        path: ['spec'],
        at: 'key',
        message: `the Sidecar has no egress, ingress, outboundTrafficPolicy or inboundConnectionPool; ${rejected(resource)}`,
        help: 'add egress: [{hosts: ["./*", "istio-system/*"]}], or delete it',
      };
    }
  },
});
