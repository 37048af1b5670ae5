import type { TransportSocket } from '../../envoy/types.js';
import type { EffectiveMeshConfig } from '../../model/effective-mesh-config.js';
import type { CompileContext } from '../context.js';
import { MESH_CIPHERS } from './ciphers.js';
import { combinedValidation, tlsSocket, workloadSecrets } from './downstream.js';
import { envoyTlsVersion } from './tls-params.js';

/** Terminates the mesh's mutual TLS on a sidecar's inbound side. */
export function inboundMtlsSocket(context: CompileContext, alpnProtocols: readonly string[]): TransportSocket {
  const { config } = context.mesh;
  const { certificate, root } = workloadSecrets(context);
  const matchSubjectAltNames = trustDomains(config).map((domain) => ({ prefix: `spiffe://${domain}/` }));
  return tlsSocket({
    commonTlsContext: {
      alpnProtocols,
      tlsParams: {
        cipherSuites: config.meshMTLS?.cipherSuites?.length ? config.meshMTLS.cipherSuites : MESH_CIPHERS,
        tlsMinimumProtocolVersion: envoyTlsVersion(config.meshMTLS?.minProtocolVersion) ?? 'TLSv1_2',
        tlsMaximumProtocolVersion: 'TLSv1_3',
      },
      tlsCertificateSdsSecretConfigs: [certificate],
      ...combinedValidation({ matchSubjectAltNames }, root),
    },
    requireClientCertificate: true,
  });
}

function trustDomains(config: EffectiveMeshConfig): readonly string[] {
  const others = (config.caCertificates ?? []).flatMap((certificate) => certificate.trustDomains ?? []);
  return [...new Set([config.trustDomain, ...config.trustDomainAliases, ...others])];
}
