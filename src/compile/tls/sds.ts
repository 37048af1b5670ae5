import type { ConfigSource, SdsSecretConfig, StringMatcher } from '../../envoy/types.js';
import type { Mesh } from '../../model/mesh.js';
import type { Proxy } from '../../model/proxy.js';
import { outboundClusterName } from '../names.js';

/** Name of the workload certificate that the agent serves. */
export const WORKLOAD_CERTIFICATE = 'default';
/** Name of the mesh root certificate that the agent serves. */
export const MESH_ROOT = 'ROOTCA';
/** Suffix of the secret that holds the CA of a credential. */
export const CA_SUFFIX = '-cacert';

const SDS_AGENT_CLUSTER = 'sds-grpc';
const SDS_FILES_CLUSTER = 'sds-files-grpc';
const SDS_EXTERNAL_CLUSTER = 'sds-external';
const KEPT_PREFIXES = ['kubernetes://', 'kubernetes-gateway://', 'configmap://'];

/** Where secrets come from: an SDS server behind `cluster`. */
function grpcSource(cluster: string, initialFetchTimeout?: string): ConfigSource {
  return {
    apiConfigSource: {
      apiType: 'GRPC',
      grpcServices: [{ envoyGrpc: { clusterName: cluster } }],
      setNodeOnFirstMessageOnly: true,
      transportApiVersion: 'V3',
    },
    initialFetchTimeout,
    resourceApiVersion: 'V3',
  };
}

const AGENT_SOURCE = grpcSource(SDS_AGENT_CLUSTER, '0s');
const AGENT_FILE_SOURCE = grpcSource(SDS_AGENT_CLUSTER);
const CREDENTIAL_FILE_SOURCE = grpcSource(SDS_FILES_CLUSTER);
const ADS_SOURCE: ConfigSource = { ads: {}, resourceApiVersion: 'V3' };

/** The workload's own certificate or the mesh root, from the agent, which may take its time. */
export function workloadSecret(name: typeof WORKLOAD_CERTIFICATE | typeof MESH_ROOT): SdsSecretConfig {
  return { name, sdsConfig: AGENT_SOURCE };
}

/** A certificate and key on the proxy's disk. */
export function fileCertificate(proxy: Proxy, certificate: string, key: string): SdsSecretConfig {
  return fileSecret(proxy, `file-cert:${certificate}~${key}`);
}

/** CA certificates on the proxy's disk; `system` is the operating system's bundle. */
export function fileRoot(proxy: Proxy, caCertificates: string): SdsSecretConfig {
  return fileSecret(proxy, `file-root:${caCertificates}`);
}

function fileSecret(proxy: Proxy, name: string): SdsSecretConfig {
  const separate = proxy.metadata['file-credential'] === 'true';
  return { name, sdsConfig: separate ? CREDENTIAL_FILE_SOURCE : AGENT_FILE_SOURCE };
}

/** The secret that a `credentialName` refers to; names without a scheme are Kubernetes Secrets. */
export function credentialSecret(mesh: Mesh, proxy: Proxy, credentialName: string): SdsSecretConfig {
  if (credentialName.startsWith('builtin://')) {
    return workloadSecret(credentialName.endsWith(CA_SUFFIX) ? MESH_ROOT : WORKLOAD_CERTIFICATE);
  }
  if (credentialName.startsWith('invalid://')) return { name: 'invalid://', sdsConfig: ADS_SOURCE };
  if (credentialName.startsWith('sds://')) return externalSecret(mesh, proxy, credentialName);
  const isFullName = KEPT_PREFIXES.some((prefix) => credentialName.startsWith(prefix));
  return { name: isFullName ? credentialName : `kubernetes://${credentialName}`, sdsConfig: ADS_SOURCE };
}

function externalSecret(mesh: Mesh, proxy: Proxy, credentialName: string): SdsSecretConfig {
  if (proxy.metadata.credential === 'true') {
    return { name: credentialName, sdsConfig: grpcSource(SDS_EXTERNAL_CLUSTER) };
  }
  const name = credentialName.slice('sds://'.length);
  const provider = mesh.config.extensionProviders.find((candidate) => candidate.sds !== undefined)?.sds;
  const host = provider?.service?.split('/').at(-1);
  if (host === undefined) return { name: `kubernetes://${name}`, sdsConfig: ADS_SOURCE };
  return { name, sdsConfig: grpcSource(outboundClusterName(host, provider?.port ?? 0)) };
}

/** Exact matchers of subject alternative names; undefined for none. */
export function exactSubjectAltNames(names: readonly string[] | undefined): readonly StringMatcher[] | undefined {
  return names?.length ? names.map((exact) => ({ exact })) : undefined;
}
