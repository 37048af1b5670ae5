import type { Cluster, ClusterLoadAssignment } from '../../envoy/types.js';
import { isRecord, recordAt, recordsAt } from '../../source/json-fields.js';
import { textIn } from '../fields.js';
import type { UpstreamRequest } from '../result.js';

/** The TLS a cluster speaks to its endpoints: its own, or the mutual TLS that endpoints of the mesh are marked for. */
export function upstreamTls(
  cluster: Cluster | undefined,
  assignment: ClusterLoadAssignment | undefined,
): UpstreamRequest['tls'] {
  if (cluster === undefined) return undefined;
  const own = describe(cluster.transportSocket?.typedConfig);
  if (own !== undefined) return own;
  const marked = (assignment ?? cluster.loadAssignment)?.endpoints?.some(({ lbEndpoints }) =>
    lbEndpoints?.some(({ metadata }) => isRecord(metadata?.filterMetadata?.['envoy.transport_socket_match'])),
  );
  const match = cluster.transportSocketMatches?.find(({ name }) => name.startsWith('tlsMode-istio'));
  return marked === true ? describe(match?.transportSocket.typedConfig) : undefined;
}

function describe(config: unknown): UpstreamRequest['tls'] {
  if (textIn(config, '@type')?.endsWith('.UpstreamTlsContext') !== true) return undefined;
  const certificates = recordsAt(config, 'commonTlsContext', 'tlsCertificateSdsSecretConfigs');
  const mutual = certificates.length > 0 || recordAt(config, 'commonTlsContext', 'tlsCertificates') !== undefined;
  return { sni: textIn(config, 'sni'), mutual };
}

/** Whether a cluster speaks HTTP/2 to its endpoints. */
export function speaksHttp2(cluster: Cluster | undefined): boolean {
  return Object.values(cluster?.typedExtensionProtocolOptions ?? {}).some(
    (options) => recordAt(options, 'explicitHttpConfig', 'http2ProtocolOptions') !== undefined,
  );
}
