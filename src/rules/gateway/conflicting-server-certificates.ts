import type { ServerTlsSettings } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { certificateSources, serverTlsOf } from '../shared/server-tls.js';

export const rule = defineRule({
  code: 'MSH0111',
  name: 'conflicting-server-certificates',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'A server has certificates from several sources, or with a mode that brings its own.',
  docs: {
    why: 'A certificate comes from files, from one Secret, from several Secrets or from a list of files. With `ISTIO_MUTUAL` it is the workload certificate of the mesh. Istio rejects the object rather than choose.',
    fix: 'Keep one of `serverCertificate` with `privateKey`, `credentialName`, `credentialNames` and `tlsCertificates`; none with `ISTIO_MUTUAL`.',
  },
  *check({ mesh }) {
    for (const { resource, tls, path } of serverTlsOf(mesh)) {
      if (tls.mode === 'ISTIO_MUTUAL') {
        // Sidecars cannot use this mode at all.
        if (resource.kind === 'Sidecar') continue;
        for (const field of ownCertificates(tls)) {
          const message = `with ISTIO_MUTUAL the certificates of the mesh are used, and ${field} cannot be set; ${rejected(resource)}`;
          yield {
            resource,
            path: [...path, field],
            at: 'key',
            message,
            help: `remove ${field}, or use mode SIMPLE or MUTUAL`,
          };
        }
        continue;
      }
      const [first, ...others] = certificateSources(tls);
      for (const field of first === undefined ? [] : others) {
        yield {
          resource,
          path: [...path, field],
          at: 'key',
          message: `both ${first} and ${field} say where the certificate comes from; ${rejected(resource)}`,
          help: 'keep one of them',
          related: [{ resource, path: [...path, first], at: 'key', message: `${first} is set here` }],
        };
      }
    }
  },
});

function ownCertificates(tls: ServerTlsSettings): readonly string[] {
  const texts = (['serverCertificate', 'privateKey', 'caCertificates', 'credentialName'] as const).filter(
    (field) => tls[field],
  );
  return [...texts, ...(['tlsCertificates', 'credentialNames'] as const).filter((field) => tls[field]?.length)];
}
