import type { ServerTlsSettings } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { endsTlsWithCertificate, serverTlsOf, usesCredential } from '../shared/gateway/server-tls.js';
import { rejected } from '../shared/rejection.js';

export const rule = defineRule({
  code: 'MSH0116',
  name: 'ineffective-revocation-list',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A server that asks for no client certificate has a revocation list.',
  docs: {
    why: '`caCrl` lists client certificates that are revoked. In mode `SIMPLE` clients show none, so revoked ones would not be refused; Istio rejects the object.',
    fix: 'Use `mode: MUTUAL`, or remove `caCrl`. With `credentialName` the list is part of the Secret.',
  },
  *check({ mesh }) {
    for (const { resource, tls, path } of serverTlsOf(mesh)) {
      const fact = tls.caCrl ? factOf(tls) : undefined;
      if (fact === undefined) continue;
      const message = `${fact}; ${rejected(resource)}`;
      yield { resource, path: [...path, 'caCrl'], message, help: 'use mode: MUTUAL, or remove caCrl' };
    }
  },
});

// Mirrors Istio, which looks at nothing else of a server with a credential that ends TLS.
function factOf(tls: ServerTlsSettings): string | undefined {
  const { mode = 'PASSTHROUGH' } = tls;
  if (mode === 'ISTIO_MUTUAL') return undefined;
  if (usesCredential(tls)) {
    return endsTlsWithCertificate(tls)
      ? undefined
      : 'caCrl cannot stand beside credentialName: the Secret holds the list';
  }
  return mode === 'SIMPLE' ? 'in mode SIMPLE clients show no certificate that caCrl could revoke' : undefined;
}
