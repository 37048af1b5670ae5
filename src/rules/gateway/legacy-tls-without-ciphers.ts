import { defineRule } from '../rule.js';
import { serverTlsOf } from '../shared/gateway/server-tls.js';

export const rule = defineRule({
  code: 'MSH0115',
  name: 'legacy-tls-without-ciphers',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'TLS 1.0 or 1.1 is allowed, but no cipher suite that they can use.',
  docs: {
    why: 'The default cipher suites of Envoy work with TLS 1.2 and newer only. A lower `minProtocolVersion` alone lets no old client in: the handshake fails for want of a common cipher.',
    fix: 'List the suites in `cipherSuites`, e.g. `ECDHE-RSA-AES128-SHA`, or require TLS 1.2.',
  },
  *check({ mesh }) {
    for (const { resource, tls, path } of serverTlsOf(mesh)) {
      const { minProtocolVersion, cipherSuites = [] } = tls;
      const isLegacy = minProtocolVersion === 'TLSV1_0' || minProtocolVersion === 'TLSV1_1';
      if (!isLegacy || cipherSuites.length > 0) continue;
      yield {
        resource,
        path: [...path, 'minProtocolVersion'],
        message: `${minProtocolVersion} is allowed, but the default cipher suites need TLS 1.2; old clients still cannot connect`,
        help: 'list cipherSuites for them, e.g. ECDHE-RSA-AES128-SHA',
      };
    }
  },
});
