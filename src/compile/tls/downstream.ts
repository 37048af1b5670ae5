import { typeUrl } from '../../envoy/type-urls.js';
import type { SdsSecretConfig, TransportSocket } from '../../envoy/types.js';
import type { ServerTlsSettings } from '../../schema/types/networking.js';
import type { CompileContext } from '../context.js';
import {
  CA_SUFFIX,
  credentialSecret,
  exactSubjectAltNames,
  fileCertificate,
  fileRoot,
  MESH_ROOT,
  WORKLOAD_CERTIFICATE,
  workloadSecret,
} from './sds.js';
import { serverTlsParams } from './tls-params.js';

const TLS_SOCKET = 'envoy.transport_sockets.tls';
const DOWNSTREAM_CONTEXT = typeUrl('envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext');

export const HTTP_ALPN: readonly string[] = ['h2', 'http/1.1'];
/** ALPN of TCP over the mesh's mutual TLS, which also exchanges metadata. */
export const TCP_EXCHANGE_ALPN: readonly string[] = ['istio-peer-exchange', 'h2', 'http/1.1'];
const HTTP3_ALPN: readonly string[] = ['h3'];

/** Terminates TLS as a Gateway server (or Sidecar ingress listener) asks. */
export function serverTlsSocket(
  context: CompileContext,
  tls: ServerTlsSettings,
  alpn: readonly string[],
): TransportSocket {
  return tlsSocket(serverTlsContext(context, tls, alpn));
}

/** Terminates TLS over QUIC as a Gateway server asks. */
export function quicSocket(context: CompileContext, tls: ServerTlsSettings): TransportSocket {
  const downstreamTlsContext = { ...serverTlsContext(context, tls, HTTP3_ALPN), requireClientCertificate: false };
  return {
    name: 'envoy.transport_sockets.quic',
    typedConfig: {
      '@type': typeUrl('envoy.extensions.transport_sockets.quic.v3.QuicDownstreamTransport'),
      downstreamTlsContext,
    },
  };
}

/** A TLS transport socket around a downstream context. */
export function tlsSocket(downstreamContext: object): TransportSocket {
  return { name: TLS_SOCKET, typedConfig: { '@type': DOWNSTREAM_CONTEXT, ...downstreamContext } };
}

function serverTlsContext(context: CompileContext, tls: ServerTlsSettings, alpn: readonly string[]): object {
  const mode = tls.mode ?? 'PASSTHROUGH';
  const hasParams = mode === 'SIMPLE' || mode === 'MUTUAL' || mode === 'OPTIONAL_MUTUAL';
  return {
    commonTlsContext: {
      alpnProtocols: alpn,
      ...secrets(context, tls),
      tlsParams: hasParams ? serverTlsParams(context.mesh.config, tls) : undefined,
    },
    requireClientCertificate: mode === 'MUTUAL' || mode === 'ISTIO_MUTUAL',
  };
}

function secrets(context: CompileContext, tls: ServerTlsSettings): object {
  if (tls.mode === 'ISTIO_MUTUAL') {
    const { certificate, root } = workloadSecrets(context);
    return { tlsCertificateSdsSecretConfigs: [certificate], ...combinedValidation(validationOfFiles(tls), root) };
  }
  const names = credentialNames(tls);
  return names.length > 0 ? credentialSecrets(context, tls, names) : fileSecrets(context, tls);
}

function credentialNames(tls: ServerTlsSettings): readonly string[] {
  if (tls.credentialNames?.length) return tls.credentialNames;
  return tls.credentialName ? [tls.credentialName] : [];
}

function verifiesClients(tls: ServerTlsSettings): boolean {
  return tls.mode === 'MUTUAL' || tls.mode === 'OPTIONAL_MUTUAL';
}

function credentialSecrets(context: CompileContext, tls: ServerTlsSettings, names: readonly string[]): object {
  const { mesh, proxy } = context;
  const matchSubjectAltNames = exactSubjectAltNames(tls.subjectAltNames);
  const tlsCertificateSdsSecretConfigs = names.map((name) => credentialSecret(mesh, proxy, name));
  if (!verifiesClients(tls)) {
    const validationContext = matchSubjectAltNames && { matchSubjectAltNames };
    return { tlsCertificateSdsSecretConfigs, validationContext };
  }
  const validation = {
    matchSubjectAltNames,
    verifyCertificateSpki: tls.verifyCertificateSpki?.length ? tls.verifyCertificateSpki : undefined,
    verifyCertificateHash: tls.verifyCertificateHash?.length ? tls.verifyCertificateHash : undefined,
  };
  const root = credentialSecret(mesh, proxy, tls.caCertCredentialName || `${names[0]}${CA_SUFFIX}`);
  return { tlsCertificateSdsSecretConfigs, ...combinedValidation(validation, root) };
}

function fileSecrets(context: CompileContext, tls: ServerTlsSettings): object {
  const { proxy } = context;
  const files = tls.tlsCertificates?.length ? tls.tlsCertificates : [tls];
  const certificates = files.map(({ serverCertificate, privateKey }) =>
    serverCertificate && privateKey
      ? fileCertificate(proxy, serverCertificate, privateKey)
      : workloadSecret(WORKLOAD_CERTIFICATE),
  );
  if (!verifiesClients(tls)) return { tlsCertificateSdsSecretConfigs: certificates };
  const root = tls.caCertificates ? fileRoot(proxy, tls.caCertificates) : workloadSecret(MESH_ROOT);
  return { tlsCertificateSdsSecretConfigs: certificates, ...combinedValidation(validationOfFiles(tls), root) };
}

function validationOfFiles(tls: ServerTlsSettings): object {
  return {
    matchSubjectAltNames: exactSubjectAltNames(tls.subjectAltNames),
    crl: tls.caCrl ? { filename: tls.caCrl } : undefined,
  };
}

/** Validation that merges fixed demands with a CA from a secret. */
export function combinedValidation(defaultValidationContext: object, root: SdsSecretConfig): object {
  return { combinedValidationContext: { defaultValidationContext, validationContextSdsSecretConfig: root } };
}

/** The certificate and root that a workload serves the mesh with; files, where the node's metadata names some. */
export function workloadSecrets({ proxy }: CompileContext): {
  readonly certificate: SdsSecretConfig;
  readonly root: SdsSecretConfig;
} {
  const { TLS_SERVER_CERT_CHAIN: chain, TLS_SERVER_KEY: key, TLS_SERVER_ROOT_CERT: root } = proxy.metadata;
  return {
    certificate: chain && key ? fileCertificate(proxy, chain, key) : workloadSecret(WORKLOAD_CERTIFICATE),
    root: root ? fileRoot(proxy, root) : workloadSecret(MESH_ROOT),
  };
}
