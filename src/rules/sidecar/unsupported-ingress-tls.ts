import type { ServerTlsSettings } from '../../schema/types/networking.js';
import { defineRule } from '../rule.js';
import { rejected } from '../shared/rejection.js';
import { sidecarListenersOf } from '../shared/sidecar/sidecar-listeners.js';

export const rule = defineRule({
  code: 'MSH0507',
  name: 'unsupported-ingress-tls',
  severity: 'error',
  upstream: ['IST0106'],
  summary: 'TLS of an ingress listener of a Sidecar has settings that only gateways have.',
  docs: {
    why: 'A sidecar ends TLS of clients outside the mesh with certificates from files. Secrets, names to check, redirects and the modes `ISTIO_MUTUAL` and `AUTO_PASSTHROUGH` are for gateways. Istio rejects the Sidecar.',
    fix: 'Use `mode: SIMPLE` or `MUTUAL` with `serverCertificate`, `privateKey` and `caCertificates`. Mutual TLS inside the mesh is set by PeerAuthentication.',
  },
  *check({ mesh }) {
    for (const { resource, direction, listener, path } of sidecarListenersOf(mesh)) {
      if (direction !== 'ingress' || !listener.tls) continue;
      for (const [field, fact] of faultsOf(listener.tls)) {
        yield {
          resource,
          path: [...path, 'tls', field],
          at: 'key',
          message: `${fact}; ${rejected(resource)}`,
          help: 'use mode SIMPLE or MUTUAL with serverCertificate and privateKey',
        };
      }
    }
  },
});

type Field = keyof ServerTlsSettings;

function faultsOf(tls: ServerTlsSettings): readonly (readonly [Field, string])[] {
  const { mode } = tls;
  const lists = (['subjectAltNames', 'credentialNames', 'tlsCertificates'] as const).filter(
    (field) => tls[field]?.length,
  );
  const fields: readonly Field[] = [
    ...lists,
    ...(['httpsRedirect', 'credentialName'] as const).filter((field) => tls[field]),
  ];
  const isForGateways = mode === 'ISTIO_MUTUAL' || mode === 'AUTO_PASSTHROUGH';
  return [
    ...fields.map((field) => [field, `${field} is not supported in the TLS settings of a Sidecar`] as const),
    ...(isForGateways ? [['mode', `TLS mode ${mode} is not supported in a Sidecar`] as const] : []),
  ];
}
