import { typeUrl } from '../../envoy/type-urls.js';
import type { Cluster, TransportSocket } from '../../envoy/types.js';

/** At most one of the two is set. */
export interface TransportSocketFields {
  readonly transportSocket?: TransportSocket | undefined;
  readonly transportSocketMatches?: Cluster['transportSocketMatches'] | undefined;
}

export const RAW_BUFFER: TransportSocket = {
  name: 'envoy.transport_sockets.raw_buffer',
  typedConfig: { '@type': typeUrl('envoy.extensions.transport_sockets.raw_buffer.v3.RawBuffer') },
};
const PLAINTEXT_MATCH = { name: 'tlsMode-disabled', match: {}, transportSocket: RAW_BUFFER };
const MUTUAL_TLS_ENDPOINTS = { tlsMode: 'istio' };

/** A TLS transport socket around an UpstreamTlsContext. */
export function tlsSocket(context: object): TransportSocket {
  return {
    name: 'envoy.transport_sockets.tls',
    typedConfig: { '@type': typeUrl('envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext'), ...context },
  };
}

/** mTLS for endpoints that say they accept it, plaintext for the others. */
export function mutualTlsWherePossible(mutualTls: TransportSocket): TransportSocketFields {
  return {
    transportSocketMatches: [
      { name: 'tlsMode-istio', match: MUTUAL_TLS_ENDPOINTS, transportSocket: mutualTls },
      PLAINTEXT_MATCH,
    ],
  };
}
