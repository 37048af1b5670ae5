import type { Mesh } from '../../../model/mesh.js';
import type { KubernetesObject } from '../../../schema/types/meta.js';
import type { ServerTlsSettings } from '../../../schema/types/networking.js';
import type { Path } from '../../../source/document.js';
import { gatewayServersOf } from './gateway-servers.js';

/** TLS settings of a Gateway server or of an ingress listener of a Sidecar. */
export interface PlacedServerTls {
  readonly resource: KubernetesObject;
  readonly tls: ServerTlsSettings;
  readonly path: Path;
  /** As it is written; empty when it is not. */
  readonly protocol: string;
}

/** Every place where TLS is terminated or looked into. */
export function* serverTlsOf(mesh: Pick<Mesh, 'resources'>): Iterable<PlacedServerTls> {
  for (const { resource, server, path } of gatewayServersOf(mesh)) {
    const { tls, port } = server;
    if (tls) yield { resource, tls, path: [...path, 'tls'], protocol: port?.protocol ?? '' };
  }
  for (const resource of mesh.resources.Sidecar) {
    for (const [index, { tls, port }] of (resource.spec.ingress ?? []).entries()) {
      const path = ['spec', 'ingress', index, 'tls'];
      if (tls) yield { resource, tls, path, protocol: port?.protocol ?? '' };
    }
  }
}

/** Fields of which each is a way to give the server its certificate. */
export function certificateSources(tls: ServerTlsSettings): readonly string[] {
  return [
    ...(tls.serverCertificate && tls.privateKey ? ['serverCertificate'] : []),
    ...(tls.credentialName ? ['credentialName'] : []),
    ...(tls.credentialNames?.length ? ['credentialNames'] : []),
    ...(tls.tlsCertificates?.length ? ['tlsCertificates'] : []),
  ];
}

/** Whether the mode ends TLS with a certificate of the server's own. */
export function endsTlsWithCertificate({ mode }: ServerTlsSettings): boolean {
  return mode === 'SIMPLE' || mode === 'MUTUAL' || mode === 'OPTIONAL_MUTUAL';
}

/** Whether certificates come from a Secret rather than from files. */
export function usesCredential({ credentialName, credentialNames }: ServerTlsSettings): boolean {
  return Boolean(credentialName) || (credentialNames ?? []).length > 0;
}
