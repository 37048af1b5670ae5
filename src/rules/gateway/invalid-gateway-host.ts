import { defineRule } from '../rule.js';
import { gatewayServersOf } from '../shared/gateway/gateway-servers.js';
import { rejected } from '../shared/rejection.js';
import { gatewayHostFault } from '../shared/values/namespaced-host.js';

export const rule = defineRule({
  code: 'MSH0102',
  name: 'invalid-gateway-host',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A host of a Gateway server is no full domain name, wildcard name or IPv4 address.',
  docs: {
    why: 'A Gateway compares the host of a request, or the SNI name, with its hosts. A short name, a scheme, a port or a `*` inside a label never matches, and Istio rejects the Gateway.',
    fix: 'Write `shop.example.com`, `*.example.com` or `"*"`. Before a slash goes the namespace whose VirtualServices may bind to it: `shop/*.example.com`, `./*`.',
  },
  *check({ mesh }) {
    for (const { resource, server, path } of gatewayServersOf(mesh)) {
      for (const [index, host] of (server.hosts ?? []).entries()) {
        const fault = gatewayHostFault(host);
        if (fault === undefined) continue;
        yield {
          resource,
          path: [...path, 'hosts', index],
          message: `host ${JSON.stringify(host)} ${fault}; ${rejected(resource)}`,
          help: host.includes('://') ? 'write the host alone, without a scheme' : undefined,
        };
      }
    }
  },
});
