const PROTOCOLS = [
  'tcp',
  'udp',
  'grpc',
  'grpc-web',
  'http',
  'http_proxy',
  'http2',
  'https',
  'tls',
  'mongo',
  'redis',
  'mysql',
];
const HTTP_FAMILY: ReadonlySet<string> = new Set(['http', 'http2', 'http_proxy', 'grpc', 'grpc-web']);
const TLS_FAMILY: ReadonlySet<string> = new Set(['https', 'tls']);

/** Names that Istio takes for the protocol of a port, in any case. */
export const PROTOCOL_NAMES: readonly string[] = PROTOCOLS.map((name) => name.toUpperCase());

/** Whether Istio knows a protocol by this name. */
export function isKnownProtocol(name: string): boolean {
  return PROTOCOLS.includes(name.toLowerCase());
}

/** Whether requests of the protocol can be read as they are. */
export function isPlainHttp(name: string): boolean {
  return HTTP_FAMILY.has(name.toLowerCase());
}

/** Whether connections of the protocol begin with a TLS handshake. */
export function isTlsProtocol(name: string): boolean {
  return TLS_FAMILY.has(name.toLowerCase());
}
