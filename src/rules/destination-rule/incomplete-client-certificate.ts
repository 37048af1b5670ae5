import { defineRule } from '../rule.js';
import { clientTlsOf } from '../shared/destination-rule/client-tls.js';

export const rule = defineRule({
  code: 'MSH0307',
  name: 'incomplete-client-certificate',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'Mutual TLS to a host lacks the client certificate or its private key.',
  docs: {
    why: 'With `MUTUAL` the proxy shows a certificate of its own. Without certificate and key no handshake succeeds, and Istio rejects the DestinationRule.',
    fix: 'Name a Secret in `credentialName`, or give both `clientCertificate` and `privateKey`. For workloads of the mesh use `ISTIO_MUTUAL`.',
  },
  *check({ mesh }) {
    for (const { resource, policy, path, consequence, upstream } of clientTlsOf(mesh)) {
      if (policy.mode !== 'MUTUAL' || policy.credentialName) continue;
      const missing = (['clientCertificate', 'privateKey'] as const).filter((field) => !policy[field]);
      if (missing.length === 0) continue;
      yield {
        resource,
        path,
        message: `TLS mode MUTUAL needs ${missing.join(' and ')}, or a credentialName; ${consequence}`,
        upstream,
        help: 'name a Secret in credentialName, or use ISTIO_MUTUAL between workloads of the mesh',
      };
    }
  },
});
