const HTTP = [
  'buffer',
  'cors',
  'csrf',
  'ext_authz',
  'fault',
  'grpc_http1_bridge',
  'grpc_json_transcoder',
  'grpc_web',
  'gzip',
  'health_check',
  'ip_tagging',
  'lua',
  'router',
  'squash',
];
const LISTENER = ['http_inspector', 'original_dst', 'original_src', 'proxy_protocol', 'tls_inspector'];
const NETWORK = [
  'client_ssl_auth',
  'echo',
  'http_connection_manager',
  'mongo_proxy',
  'ratelimit',
  'redis_proxy',
  'tcp_proxy',
];

const CURRENT_NAMES: ReadonlyMap<string, string> = new Map([
  ...HTTP.map((name) => [`envoy.${name}`, `envoy.filters.http.${name}`] as const),
  ...LISTENER.map((name) => [`envoy.listener.${name}`, `envoy.filters.listener.${name}`] as const),
  ...NETWORK.map((name) => [`envoy.${name}`, `envoy.filters.network.${name}`] as const),
  ['envoy.http_dynamo_filter', 'envoy.filters.http.dynamo'],
  ['envoy.rate_limit', 'envoy.filters.http.ratelimit'],
]);

/** What Envoy calls a filter today that once had the name; nothing for other names. */
export function currentFilterName(name: string): string | undefined {
  return CURRENT_NAMES.get(name);
}
