import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0200',
  name: 'virtual-service-without-routes',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A VirtualService has neither http nor tls nor tcp routes.',
  docs: {
    why: 'A VirtualService says where requests for its hosts go. Without a route it says nothing, and Istio rejects it.',
    fix: 'Add a route under `http`, `tls` or `tcp`, or delete the VirtualService.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.VirtualService) {
      const { http = [], tls = [], tcp = [] } = resource.spec;
      if (http.length + tls.length + tcp.length > 0) continue;
      yield {
        resource,
        path: ['spec'],
        at: 'key',
        message: `there is no http, tls or tcp route; ${rejected(resource)}`,
        help: 'add a route, e.g. http: [{route: [{destination: {host: reviews}}]}]',
      };
    }
  },
});
