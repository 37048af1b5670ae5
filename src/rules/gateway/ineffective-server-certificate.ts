import type { ServerTlsSettings } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { serverTlsOf } from '../shared/gateway/server-tls.js';

export const rule = defineRule({
  code: 'MSH0112',
  name: 'ineffective-server-certificate',
  severity: 'warning',
  upstream: ['IST0133'],
  summary: 'A server that passes TLS on has certificates, which are not used.',
  docs: {
    why: 'With `PASSTHROUGH` and `AUTO_PASSTHROUGH` the gateway looks at the SNI name and passes the encrypted bytes on. Clients see the certificate of the workload, not the one given here.',
    fix: 'Remove the certificate, or end TLS with `mode: SIMPLE`. `PASSTHROUGH` is the mode when none is written.',
  },
  *check({ mesh }) {
    for (const { resource, tls, path } of serverTlsOf(mesh)) {
      const { mode = 'PASSTHROUGH' } = tls;
      const [field] = mode === 'PASSTHROUGH' || mode === 'AUTO_PASSTHROUGH' ? unusedFields(tls) : [];
      if (field === undefined) continue;
      yield {
        resource,
        path: [...path, field],
        at: 'key',
        message: `${field} is not used: with ${tls.mode === undefined ? 'no mode written, which means PASSTHROUGH,' : `mode ${mode}`} TLS is passed on to the workload`,
        help: 'remove it, or set mode: SIMPLE to end TLS here',
      };
    }
  },
});

function unusedFields(tls: ServerTlsSettings): readonly string[] {
  const texts = ['serverCertificate', 'privateKey', 'credentialName', 'caCertificates', 'caCrl'] as const;
  const lists = ['credentialNames', 'tlsCertificates'] as const;
  return [...texts.filter((field) => tls[field]), ...lists.filter((field) => tls[field]?.length)];
}
