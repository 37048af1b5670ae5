import type { ServerTlsSettings } from '../../schema/types/networking.js';
import { defineRule, type RuleFinding } from '../rule.js';
import { certificateSources, type PlacedServerTls, serverTlsOf } from '../shared/gateway/server-tls.js';
import { rejected } from '../shared/rejection.js';

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
    for (const placed of serverTlsOf(mesh)) {
      if (placed.tls.mode !== 'ISTIO_MUTUAL') yield* severalSources(placed);
      // Sidecars cannot use this mode at all.
      else if (placed.resource.kind !== 'Sidecar') yield* besideMeshCertificates(placed);
    }
  },
});

function* besideMeshCertificates({ resource, tls, path }: PlacedServerTls): Iterable<RuleFinding> {
  for (const field of ownCertificates(tls)) {
    yield {
      resource,
      path: [...path, field],
      at: 'key',
      message: `with ISTIO_MUTUAL the certificates of the mesh are used, and ${field} cannot be set; ${rejected(resource)}`,
      help: `remove ${field}, or use mode SIMPLE or MUTUAL`,
    };
  }
}

function* severalSources({ resource, tls, path }: PlacedServerTls): Iterable<RuleFinding> {
  const [first, ...others] = certificateSources(tls);
  if (first === undefined) return;
  for (const field of others) {
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

function ownCertificates(tls: ServerTlsSettings): readonly string[] {
  const texts = (['serverCertificate', 'privateKey', 'caCertificates', 'credentialName'] as const).filter(
    (field) => tls[field],
  );
  return [...texts, ...(['tlsCertificates', 'credentialNames'] as const).filter((field) => tls[field]?.length)];
}
