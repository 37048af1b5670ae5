import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0705',
  name: 'invalid-mtls-port',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A key of portLevelMtls is no port number.',
  docs: {
    why: '`portLevelMtls` is keyed by the port the workload listens on. Istio rejects the policy when a key is not a number from 1 to 65535; port names are not looked up.',
    fix: 'Use the number of the container port (not of the Service port).',
  },
  *check({ mesh }) {
    for (const resource of mesh.resources.PeerAuthentication) {
      for (const port of Object.keys(resource.spec.portLevelMtls ?? {})) {
        const isNumber = /^\d+$/.test(port);
        if (isNumber && Number(port) >= 1 && Number(port) <= 65535) continue;
        yield {
          resource,
          path: ['spec', 'portLevelMtls', port],
          at: 'key',
          message: `portLevelMtls: ${JSON.stringify(port)} is not a port from 1 to 65535; ${rejected(resource)}`,
          help: isNumber ? undefined : 'use the number of the container port; names are not looked up',
          // Mirrors istiod, which cannot even decode a key that is no number.
          upstream: isNumber ? undefined : [],
        };
      }
    }
  },
});
