import { typeUrl } from '../../envoy/type-urls.js';
import type { ListenerFilter } from '../../envoy/types.js';

/** Mark of connections whose source address is kept (TPROXY). */
const TPROXY_MARK = 1337;

function listenerFilter(kind: string, message: string, fields: object = {}): ListenerFilter {
  return {
    name: `envoy.filters.listener.${kind}`,
    typedConfig: { '@type': typeUrl(`envoy.extensions.filters.listener.${kind}.v3.${message}`), ...fields },
  };
}

export const TLS_INSPECTOR = listenerFilter('tls_inspector', 'TlsInspector', { initialReadBufferSize: 512 });
export const HTTP_INSPECTOR = listenerFilter('http_inspector', 'HttpInspector');
export const ORIGINAL_DESTINATION = listenerFilter('original_dst', 'OriginalDst');
export const ORIGINAL_SOURCE = listenerFilter('original_src', 'OriginalSrc', { mark: TPROXY_MARK });
export const PROXY_PROTOCOL = listenerFilter('proxy_protocol', 'ProxyProtocol');
