import type { DestinationRule } from '../../model/destination-rule.js';
import type { ClientTlsSettings } from '../../schema/types/networking.js';
import type { CompileContext } from '../context.js';
import type { DiscoveryType } from './discovery.js';
import { speaksHttp2, type UpstreamHttpOptions } from './http-options.js';
import { istioMutualTlsContext, originationTlsContext } from './tls-context.js';
import { decideTls, type TlsDecision, type TlsQuestion } from './tls-decision.js';
import { mutualTlsWherePossible, type TransportSocketFields, tlsSocket } from './transport-sockets.js';

/** Transport sockets of a cluster, and its HTTP options as TLS completes them. */
export interface ClusterTls {
  readonly sockets: TransportSocketFields;
  readonly httpOptions: UpstreamHttpOptions | undefined;
  /** Whether a dynamic forward proxy connects without checking the host it was asked for. */
  readonly insecure?: boolean;
}

/** What TLS needs to know of the cluster it is for. */
export interface TlsCluster {
  readonly name: string;
  readonly type: DiscoveryType;
  readonly rule: DestinationRule | undefined;
  readonly httpOptions: UpstreamHttpOptions | undefined;
  /** A dynamic forward proxy, whose server names are those of the requests. */
  readonly dynamic: boolean;
}

const NO_SOCKETS: TransportSocketFields = {};

/** TLS of an outbound cluster, by rule or automatic. */
export function clusterTls(context: CompileContext, cluster: TlsCluster, question: TlsQuestion): ClusterTls {
  const decision = decideTls(context, question);
  const plain = { sockets: NO_SOCKETS, httpOptions: cluster.httpOptions };
  if (decision === undefined) return plain;
  const mode = decision.tls.mode ?? 'DISABLE';
  if (mode === 'DISABLE' || isLeftToApplication(context, decision.tls, cluster.rule)) return plain;
  const http2 = speaksHttp2(cluster.httpOptions);
  if (mode === 'ISTIO_MUTUAL') {
    const tls = istioMutualTlsContext(
      context.mesh.features,
      decision.tls,
      cluster.dynamic ? undefined : cluster.name,
      http2,
    );
    const named = cluster.dynamic ? automaticNames(cluster, decision.tls) : plain;
    return { ...named, sockets: socketsFor(tls, decision, cluster.type) };
  }
  const named = automaticNames(cluster, decision.tls);
  const { service, serviceAccounts } = question;
  const tls = originationTlsContext(context, decision.tls, service, serviceAccounts, http2);
  return { ...named, sockets: tls === undefined ? NO_SOCKETS : socketsFor(tls, decision, cluster.type) };
}

// Mirrors istiod: on sidecars, a credential takes effect only through a rule that selects workloads.
function isLeftToApplication(
  { proxy }: CompileContext,
  { credentialName }: ClientTlsSettings,
  rule: DestinationRule | undefined,
): boolean {
  if (proxy.type !== 'sidecar' || !credentialName || credentialName.startsWith('configmap://')) return false;
  return rule?.workloadSelector === undefined;
}

function socketsFor(tls: object, { inferred }: TlsDecision, type: DiscoveryType): TransportSocketFields {
  const socket = tlsSocket(tls);
  return inferred && type !== 'ORIGINAL_DST' ? mutualTlsWherePossible(socket) : { transportSocket: socket };
}

/** Without an SNI in the rule, the request's host becomes the SNI, and the name to expect. */
function automaticNames(
  { httpOptions, dynamic }: TlsCluster,
  tls: ClientTlsSettings,
): Pick<ClusterTls, 'httpOptions' | 'insecure'> {
  const autoSni = !tls.sni;
  const validates = tls.insecureSkipVerify !== true && (dynamic || (autoSni && !tls.subjectAltNames?.length));
  const insecure = dynamic && !(autoSni && validates);
  if (!autoSni && !validates) return { httpOptions, insecure };
  const upstreamHttpProtocolOptions = { autoSni: autoSni || undefined, autoSanValidation: validates || undefined };
  return { httpOptions: { ...httpOptions, upstreamHttpProtocolOptions }, insecure };
}
