import { defineRule } from '../rule.js';
import { gatewayServersOf } from '../shared/gateway/gateway-servers.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0101',
  name: 'server-without-hosts',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A server of a Gateway has no hosts.',
  docs: {
    why: 'A server serves the hosts it lists and no others. With an empty list Istio rejects the Gateway, with all its servers.',
    fix: 'List the hosts, or `"*"` for any.',
  },
  *check({ mesh }) {
    for (const { resource, server, path } of gatewayServersOf(mesh)) {
      if (server.hosts?.length !== 0) continue;
      yield {
        resource,
        path: [...path, 'hosts'],
        message: `the server on port ${server.port?.number} has no hosts; ${rejected(resource)}`,
        help: 'list the hosts, or "*" for any',
      };
    }
  },
});
