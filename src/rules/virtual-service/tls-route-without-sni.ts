import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { tlsMatchesOf, tlsRoutesOf } from '../shared/virtual-service/virtual-service-parts.js';

export const rule = defineRule({
  code: 'MSH0229',
  name: 'tls-route-without-sni',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A TLS route does not say for which server names it is.',
  docs: {
    why: 'TLS routes choose by the server name (SNI) in the handshake, before anything is decrypted. Istio rejects a VirtualService with one that has no match, or a match without `sniHosts`.',
    fix: 'Add `match: [{sniHosts: [...]}]` with hosts of the VirtualService. Routes that only look at the port belong under `tcp`.',
  },
  *check({ mesh }) {
    for (const { resource, part, path } of tlsRoutesOf(mesh)) {
      if (part.match?.length !== 0) continue;
      const message = `the TLS route has no match, so no connection is for it; ${rejected(resource)}`;
      yield { resource, path: [...path, 'match'], message, help: 'add a match with sniHosts' };
    }
    for (const { resource, part, path } of tlsMatchesOf(mesh)) {
      if (part.sniHosts?.length !== 0) continue;
      const message = `sniHosts is empty, so no connection matches; ${rejected(resource)}`;
      yield { resource, path: [...path, 'sniHosts'], message, help: 'name hosts, or route by port under tcp' };
    }
  },
});
