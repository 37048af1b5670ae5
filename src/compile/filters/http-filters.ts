import { typeUrl } from '../../envoy/type-urls.js';
import type { Filter } from '../../envoy/types.js';
import type { ListenerClass } from '../context.js';

const TYPED_STRUCT = typeUrl('udpa.type.v1.TypedStruct');
const DISCOVERY = [{ istio_headers: {} }, { workload_discovery: {} }];

/** A filter whose configuration is empty, as most of Envoy's HTTP filters are until a route configures them. */
function plainFilter(name: string, message: string, fields: object = {}): Filter {
  return { name, typedConfig: { '@type': typeUrl(message), ...fields } };
}

/** Exchanges workload identities through headers: with clients on inbound listeners, with servers everywhere else. */
export function metadataExchange(listenerClass: ListenerClass, inMeshOnly: boolean): Filter {
  const headers = inMeshOnly && listenerClass !== 'inbound' ? { skip_external_clusters: true } : {};
  const side = listenerClass === 'inbound' ? 'downstream' : 'upstream';
  return {
    name: 'istio.metadata_exchange',
    typedConfig: {
      '@type': TYPED_STRUCT,
      typeUrl: typeUrl('io.istio.http.peer_metadata.Config'),
      value: { [`${side}_discovery`]: DISCOVERY, [`${side}_propagation`]: [{ istio_headers: headers }] },
    },
  };
}

export const GRPC_WEB = plainFilter('envoy.filters.http.grpc_web', 'envoy.extensions.filters.http.grpc_web.v3.GrpcWeb');
export const GRPC_STATS = plainFilter(
  'envoy.filters.http.grpc_stats',
  'envoy.extensions.filters.http.grpc_stats.v3.FilterConfig',
  { emitFilterState: true, statsForAllMethods: false },
);
export const FAULT = plainFilter('envoy.filters.http.fault', 'envoy.extensions.filters.http.fault.v3.HTTPFault');
export const CORS = plainFilter('envoy.filters.http.cors', 'envoy.extensions.filters.http.cors.v3.Cors');

/** Sets the ALPN of mutual TLS connections to the protocol of the request. */
export const ALPN = plainFilter('istio.alpn', 'istio.envoy.config.filter.http.alpn.v2alpha1.FilterConfig', {
  alpnOverride: [
    { alpnOverride: ['istio-http/1.0', 'istio', 'http/1.0'] },
    { upstreamProtocol: 'HTTP11', alpnOverride: ['istio-http/1.1', 'istio', 'http/1.1'] },
    { upstreamProtocol: 'HTTP2', alpnOverride: ['istio-h2', 'istio', 'h2'] },
  ],
});
export const STATEFUL_SESSION = plainFilter(
  'envoy.filters.http.stateful_session',
  'envoy.extensions.filters.http.stateful_session.v3.StatefulSession',
);

/** The terminal HTTP filter. */
export function router(suppressEnvoyHeaders: boolean): Filter {
  const fields = suppressEnvoyHeaders ? { suppressEnvoyHeaders } : {};
  return plainFilter('envoy.filters.http.router', 'envoy.extensions.filters.http.router.v3.Router', fields);
}
