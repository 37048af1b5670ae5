import type { SdsSecretConfig } from '../../envoy/types.js';
import type { Features } from '../../model/features.js';
import type { Service } from '../../model/service.js';
import type { ClientTlsSettings } from '../../schema/types/networking.js';
import type { CompileContext } from '../context.js';
import { offersMetadataExchange } from '../filters/network-filters.js';
import {
  CA_SUFFIX,
  credentialSecret,
  exactSubjectAltNames,
  fileCertificate,
  fileRoot,
  MESH_ROOT,
  WORKLOAD_CERTIFICATE,
  workloadSecret,
} from '../tls/sds.js';

const TLS_VERSIONS = { tlsMaximumProtocolVersion: 'TLSv1_3', tlsMinimumProtocolVersion: 'TLSv1_2' };
const SYSTEM_ROOTS = 'system';
const ALPN_IN_MESH = ['istio'];
const ALPN_IN_MESH_HTTP2 = ['istio', 'h2'];
const ALPN_EXCHANGE = 'istio-peer-exchange';
const ALPN_HTTP2 = ['h2'];
const WORKLOAD_CERTIFICATES = [workloadSecret(WORKLOAD_CERTIFICATE)];
const MESH_ROOTS = workloadSecret(MESH_ROOT);

/** UpstreamTlsContext of Istio mTLS; the SNI is the rule's, else `defaultSni`. */
export function istioMutualTlsContext(
  features: Features,
  tls: ClientTlsSettings,
  defaultSni: string | undefined,
  http2: boolean,
): object {
  const contexts = mutualTlsContexts(tls.subjectAltNames ?? NO_NAMES, offersMetadataExchange(features));
  return { sni: tls.sni || defaultSni, commonTlsContext: http2 ? contexts.http2 : contexts.any };
}

/** What clusters that expect the same identities share. */
interface MutualTlsContexts {
  readonly any: object;
  readonly http2: object;
}

const NO_NAMES: readonly string[] = [];
const exchanging = new WeakMap<readonly string[], MutualTlsContexts>();
const silent = new WeakMap<readonly string[], MutualTlsContexts>();

function mutualTlsContexts(subjectAltNames: readonly string[], exchanges: boolean): MutualTlsContexts {
  const knownContexts = exchanges ? exchanging : silent;
  const known = knownContexts.get(subjectAltNames);
  if (known !== undefined) return known;
  const common = {
    tlsParams: TLS_VERSIONS,
    tlsCertificateSdsSecretConfigs: WORKLOAD_CERTIFICATES,
    combinedValidationContext: {
      defaultValidationContext: { matchSubjectAltNames: exactSubjectAltNames(subjectAltNames) },
      validationContextSdsSecretConfig: MESH_ROOTS,
    },
  };
  const contexts = {
    any: { ...common, alpnProtocols: exchanges ? [ALPN_EXCHANGE, ...ALPN_IN_MESH] : ALPN_IN_MESH },
    http2: { ...common, alpnProtocols: exchanges ? [ALPN_EXCHANGE, ...ALPN_IN_MESH_HTTP2] : ALPN_IN_MESH_HTTP2 },
  };
  knownContexts.set(subjectAltNames, contexts);
  return contexts;
}

/** UpstreamTlsContext of SIMPLE and MUTUAL; undefined when the client's files are not both given. */
export function originationTlsContext(
  context: CompileContext,
  tls: ClientTlsSettings,
  service: Service,
  serviceAccounts: readonly string[],
  http2: boolean,
): object | undefined {
  const certificate = clientCertificate(context, tls);
  if (tls.mode === 'MUTUAL' && certificate === undefined) return undefined;
  // Mirrors istiod: a ServiceEntry vouches for its endpoints' names.
  const declared = service.registry === 'External' ? serviceAccounts : [];
  const names = tls.subjectAltNames?.length ? tls.subjectAltNames : declared;
  const { ecdhCurves, cipherSuites } = context.mesh.config.tlsDefaults ?? {};
  return {
    sni: tls.sni || undefined,
    commonTlsContext: {
      tlsParams: {
        ...TLS_VERSIONS,
        ecdhCurves: ecdhCurves?.length ? ecdhCurves : undefined,
        cipherSuites: cipherSuites?.length ? cipherSuites : undefined,
      },
      alpnProtocols: http2 ? ALPN_HTTP2 : undefined,
      tlsCertificateSdsSecretConfigs: certificate && [certificate],
      ...validation(context, tls, names),
    },
  };
}

function clientCertificate({ mesh, proxy }: CompileContext, tls: ClientTlsSettings): SdsSecretConfig | undefined {
  if (tls.mode !== 'MUTUAL') return undefined;
  if (tls.credentialName) return credentialSecret(mesh, proxy, tls.credentialName);
  if (!tls.clientCertificate || !tls.privateKey) return undefined;
  return fileCertificate(proxy, tls.clientCertificate, tls.privateKey);
}

function validation(
  { mesh, proxy }: CompileContext,
  tls: ClientTlsSettings,
  names: readonly string[],
): object | undefined {
  const matchSubjectAltNames = exactSubjectAltNames(names);
  if (tls.credentialName) {
    if (tls.insecureSkipVerify === true) return undefined;
    return {
      combinedValidationContext: {
        defaultValidationContext: { matchSubjectAltNames },
        validationContextSdsSecretConfig: credentialSecret(mesh, proxy, tls.credentialName + CA_SUFFIX),
      },
    };
  }
  if (tls.insecureSkipVerify === true) return { validationContext: {} };
  return {
    combinedValidationContext: {
      defaultValidationContext: {
        matchSubjectAltNames,
        crl: tls.caCrl ? { filename: tls.caCrl } : undefined,
      },
      validationContextSdsSecretConfig: fileRoot(proxy, tls.caCertificates || SYSTEM_ROOTS),
    },
  };
}
