import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { serverTlsOf, usesCredential } from '../shared/server-tls.js';

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
      if (!tls.caCrl || tls.mode !== 'SIMPLE' || usesCredential(tls)) continue;
      yield {
        resource,
        path: [...path, 'caCrl'],
        message: `in mode SIMPLE clients show no certificate that caCrl could revoke; ${rejected(resource)}`,
        help: 'use mode: MUTUAL, or remove caCrl',
      };
    }
  },
});
