import { defineRule } from '../rule.js';
import { gatewayServersOf } from '../shared/gateway/gateway-servers.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0105',
  name: 'unnamed-server-port',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'The port of a Gateway server has an empty name.',
  docs: {
    why: 'The name of the port goes into the names of routes and statistics. Istio rejects a Gateway without it.',
    fix: 'Give the port a name that is unique in the Gateway, such as `http` or `https-shop`.',
  },
  *check({ mesh }) {
    for (const { resource, server, path } of gatewayServersOf(mesh)) {
      if (server.port?.name !== '') continue;
      yield {
        resource,
        path: [...path, 'port', 'name'],
        message: `port ${server.port.number} has no name; ${rejected(resource)}`,
        help: `write a name such as ${server.port.protocol?.toLowerCase() || 'http'}-${server.port.number}`,
      };
    }
  },
});
