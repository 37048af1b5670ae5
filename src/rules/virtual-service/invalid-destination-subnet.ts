import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { ipBlockFault } from '../shared/values/ip-address.js';
import { tcpMatchesOf, tlsMatchesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0232',
  name: 'invalid-destination-subnet',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A TLS or TCP match is for something that is no IP address or CIDR range.',
  docs: {
    why: '`destinationSubnets` are compared with the address a connection goes to. Istio rejects a VirtualService with anything that is no address or range.',
    fix: 'Write `10.1.2.3`, `10.0.0.0/8` or `2001:db8::/32`.',
  },
  *check({ mesh }) {
    for (const matches of [tlsMatchesOf(mesh), tcpMatchesOf(mesh)]) {
      for (const { resource, part, path } of matches) {
        for (const [index, subnet] of (part.destinationSubnets ?? []).entries()) {
          const fault = ipBlockFault(subnet);
          if (fault === undefined) continue;
          const message = `subnet ${JSON.stringify(subnet)} ${fault}; ${rejected(resource)}`;
          yield { resource, path: [...path, 'destinationSubnets', index], message };
        }
      }
    }
  },
});
