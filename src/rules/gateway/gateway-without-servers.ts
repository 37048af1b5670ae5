import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0100',
  name: 'gateway-without-servers',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A Gateway has no servers.',
  docs: {
    why: 'Servers say on which ports a gateway listens and for which hosts. Without one nothing is opened, and Istio rejects the Gateway.',
    fix: 'Add a server with `port` and `hosts`, or delete the Gateway.',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.Gateway) {
      if (resource.spec.servers?.length) continue;
      yield {
        resource,
        path: ['spec'],
        at: 'key',
        message: `the Gateway has no servers, so it opens no port; ${rejected(resource)}`,
        help: 'add a server, e.g. servers: [{port: {number: 80, name: http, protocol: HTTP}, hosts: [...]}]',
      };
    }
  },
});
