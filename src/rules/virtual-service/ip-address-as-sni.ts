import { defineRule } from '../rule.js';
import { sniHostsOf } from '../shared/virtual-service/sni-hosts.js';

export const rule = defineRule({
  code: 'MSH0231',
  name: 'ip-address-as-sni',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A TLS route matches an IP address as server name.',
  docs: {
    why: 'The server name in a TLS handshake is a DNS name by specification, and most clients send none when they connect to an address. The route is then never taken.',
    fix: 'Match the address with `destinationSubnets` of a `tcp` route, or let clients use a name.',
  },
  *check({ mesh }) {
    for (const { resource, part, path, isAddress } of sniHostsOf(mesh)) {
      if (!isAddress) continue;
      yield {
        resource,
        path,
        message: `server name ${part} is an IP address; most clients send no server name for one, so they do not get this route`,
        help: 'match addresses with destinationSubnets of a tcp route',
      };
    }
  },
});
