import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { tcpRoutesOf, tlsRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0233',
  name: 'connection-route-without-destination',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A TLS or TCP route does not say where its connections go.',
  docs: {
    why: 'Connections can only be forwarded, so a TLS or TCP route needs a destination. Istio rejects the VirtualService.',
    fix: 'Add `route: [{destination: {host: ...}}]`.',
  },
  *check({ mesh }) {
    for (const [kind, routes] of [
      ['TLS', tlsRoutesOf(mesh)],
      ['TCP', tcpRoutesOf(mesh)],
    ] as const) {
      for (const { resource, part, path } of routes) {
        if (part.route?.length) continue;
        const message = `the ${kind} route has no destination for its connections; ${rejected(resource)}`;
        yield { resource, path, message, help: 'add route: [{destination: {host: ...}}]' };
      }
    }
  },
});
