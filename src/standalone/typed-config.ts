import { messageName } from '../envoy/type-urls.js';
import { textAt } from '../source/json-fields.js';

/** The message that a typed configuration holds, also inside a TypedStruct; the empty string without one. */
export function configMessage(typedConfig: unknown): string {
  const message = messageName(textAt(typedConfig, '@type'));
  return message.endsWith('.TypedStruct') ? messageName(textAt(typedConfig, 'typeUrl')) : message;
}

export const CONNECTION_MANAGER = 'envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager';
export const TCP_PROXY = 'envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy';
export const UPSTREAM_TLS = 'envoy.extensions.transport_sockets.tls.v3.UpstreamTlsContext';
