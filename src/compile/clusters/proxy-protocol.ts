import { typeUrl } from '../../envoy/type-urls.js';
import type { TransportSocket } from '../../envoy/types.js';
import type { TrafficPolicy } from '../../schema/types/networking.js';
import { RAW_BUFFER, type TransportSocketFields } from './transport-sockets.js';

// Mirrors istiod, which names plaintext inside a PROXY protocol socket differently.
const PLAINTEXT: TransportSocket = { ...RAW_BUFFER, name: 'raw_buffer' };

/** Wraps every transport socket of a cluster so that connections start with a PROXY protocol header. */
export function withProxyProtocol(
  sockets: TransportSocketFields,
  proxyProtocol: TrafficPolicy['proxyProtocol'],
): TransportSocketFields {
  if (proxyProtocol === undefined) return sockets;
  const config = proxyProtocol.version === 'V2' ? { version: 'V2' } : {};
  const wrap = (transportSocket: TransportSocket): TransportSocket => ({
    name: 'envoy.transport_sockets.upstream_proxy_protocol',
    typedConfig: {
      '@type': typeUrl('envoy.extensions.transport_sockets.proxy_protocol.v3.ProxyProtocolUpstreamTransport'),
      config,
      transportSocket,
    },
  });
  if (sockets.transportSocketMatches !== undefined) {
    return {
      transportSocketMatches: sockets.transportSocketMatches.map((match) => ({
        ...match,
        transportSocket: wrap(match.transportSocket),
      })),
    };
  }
  return { transportSocket: wrap(sockets.transportSocket ?? PLAINTEXT) };
}
