import { namespaceMutualTlsMode } from '../../model/peer-authentication.js';
import type { Service, ServicePort } from '../../model/service.js';
import type { ClientTlsSettings, TrafficPolicy } from '../../schema/types/networking.js';
import type { CompileContext } from '../context.js';
import { endpointsOfPort } from '../endpoints/select-endpoints.js';

/** The TLS that a cluster originates, and whether a rule asked for it or istiod inferred it. */
export interface TlsDecision {
  readonly tls: ClientTlsSettings;
  readonly inferred: boolean;
}

/** What the decision depends on, besides the effective policy. */
export interface TlsQuestion {
  readonly service: Service;
  readonly port: ServicePort;
  /** SNI that Istio mTLS uses unless the rule names one. */
  readonly sni: string;
  readonly serviceAccounts: readonly string[];
  readonly policy: TrafficPolicy | undefined;
  /** Policy whose load balancer decides whether endpoints are looked at; a subset's own. */
  readonly ownPolicy: TrafficPolicy | undefined;
}

/** Mirrors istiod's choice: the rule's TLS, else automatic mTLS inside the mesh. */
export function decideTls(context: CompileContext, question: TlsQuestion): TlsDecision | undefined {
  const tls = question.policy?.tls;
  if (tls !== undefined) return { tls: ruledTls(context, tls, question), inferred: false };
  if (!infersMutualTls(context, question)) return undefined;
  const { sni, serviceAccounts } = question;
  return { tls: mutualTls(context, serviceAccounts, sni), inferred: true };
}

function ruledTls(context: CompileContext, tls: ClientTlsSettings, question: TlsQuestion): ClientTlsSettings {
  const mode = tls.mode ?? 'DISABLE';
  if (mode === 'DISABLE' || mode === 'SIMPLE') return tls;
  if (metadataCertificates(context) !== undefined) return mutualTls(context, tls.subjectAltNames ?? [], tls.sni ?? '');
  if (mode === 'MUTUAL') return tls;
  return {
    mode,
    sni: tls.sni || question.sni,
    subjectAltNames: tls.subjectAltNames?.length ? tls.subjectAltNames : question.serviceAccounts,
  };
}

function mutualTls(context: CompileContext, subjectAltNames: readonly string[], sni: string): ClientTlsSettings {
  const certificates = metadataCertificates(context);
  if (certificates === undefined) return { mode: 'ISTIO_MUTUAL', sni, subjectAltNames };
  return { mode: 'MUTUAL', ...certificates, sni, subjectAltNames };
}

/** Certificate files that node metadata names in place of the workload certificate. */
function metadataCertificates({ proxy }: CompileContext): Partial<ClientTlsSettings> | undefined {
  const {
    TLS_CLIENT_CERT_CHAIN: clientCertificate,
    TLS_CLIENT_KEY: privateKey,
    TLS_CLIENT_ROOT_CERT: caCertificates,
  } = proxy.metadata;
  if (!clientCertificate && !privateKey && !caCertificates) return undefined;
  return { clientCertificate, privateKey, caCertificates };
}

function infersMutualTls(context: CompileContext, question: TlsQuestion): boolean {
  const { service } = question;
  if (service.meshExternal || context.mesh.config.enableAutoMtls === false) return false;
  if (isPassthrough(question) && !allEndpointsAcceptMutualTls(context, question)) return false;
  return namespaceMutualTlsMode(context.mesh, service.namespace) !== 'DISABLE';
}

function isPassthrough({ service, ownPolicy }: TlsQuestion): boolean {
  return service.resolution === 'passthrough' || ownPolicy?.loadBalancer?.simple === 'PASSTHROUGH';
}

function allEndpointsAcceptMutualTls(context: CompileContext, { service, port }: TlsQuestion): boolean {
  const endpoints = endpointsOfPort(context, service, port);
  return endpoints.length > 0 && endpoints.every(({ tlsMode }) => tlsMode !== 'disabled');
}
