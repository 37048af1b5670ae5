/** Protocols of service ports as istiod knows them; `unsupported` is detected at run time. */
export type Protocol =
  | 'TCP'
  | 'UDP'
  | 'GRPC'
  | 'GRPC-Web'
  | 'HTTP'
  | 'HTTP_PROXY'
  | 'HTTP2'
  | 'HTTPS'
  | 'TLS'
  | 'Mongo'
  | 'Redis'
  | 'MySQL'
  | 'unsupported';

const PROTOCOL_OF: ReadonlyMap<string, Protocol> = new Map([
  ['tcp', 'TCP'],
  ['udp', 'UDP'],
  ['grpc', 'GRPC'],
  ['grpc-web', 'GRPC-Web'],
  ['http', 'HTTP'],
  ['http_proxy', 'HTTP_PROXY'],
  ['http2', 'HTTP2'],
  ['https', 'HTTPS'],
  ['tls', 'TLS'],
  ['mongo', 'Mongo'],
  ['redis', 'Redis'],
  ['mysql', 'MySQL'],
]);

/** Parses a protocol name, case-insensitively; anything unknown is `unsupported`. */
export function parseProtocol(name: string | undefined): Protocol {
  return PROTOCOL_OF.get((name ?? '').toLowerCase()) ?? 'unsupported';
}

const HTTP: ReadonlySet<Protocol> = new Set<Protocol>(['HTTP', 'HTTP2', 'HTTP_PROXY', 'GRPC', 'GRPC-Web']);
const HTTP2: ReadonlySet<Protocol> = new Set<Protocol>(['HTTP2', 'GRPC', 'GRPC-Web']);
const TCP: ReadonlySet<Protocol> = new Set<Protocol>(['TCP', 'HTTPS', 'TLS', 'Mongo', 'Redis', 'MySQL']);

export const isHttp = (protocol: Protocol): boolean => HTTP.has(protocol);
export const isHttp2 = (protocol: Protocol): boolean => HTTP2.has(protocol);
export const isTcp = (protocol: Protocol): boolean => TCP.has(protocol);
export const isTls = (protocol: Protocol): boolean => protocol === 'HTTPS' || protocol === 'TLS';
export const isHttpOrSniffed = (protocol: Protocol): boolean => isHttp(protocol) || protocol === 'unsupported';

/** Kubernetes service ports that are plain TCP unless they say otherwise: SMTP, DNS, MySQL, MongoDB. */
const WELL_KNOWN_TCP_PORTS: ReadonlySet<number> = new Set([25, 53, 3306, 27017]);
const APP_PROTOCOLS: ReadonlyMap<string, Protocol> = new Map([
  ['kubernetes.io/h2c', 'HTTP2'],
  ['kubernetes.io/ws', 'HTTP'],
  ['kubernetes.io/wss', 'HTTPS'],
]);

/** Istio's protocol selection for a Kubernetes Service port: transport, then appProtocol, then the name's first part. */
export function kubernetesProtocol(port: {
  readonly port: number;
  readonly name?: string;
  readonly protocol?: string;
  readonly appProtocol?: string;
}): Protocol {
  if (port.protocol === 'UDP') return 'UDP';
  const known = port.appProtocol === undefined ? undefined : APP_PROTOCOLS.get(port.appProtocol);
  if (known !== undefined) return known;
  const name = port.appProtocol ?? port.name ?? '';
  if (name.toLowerCase().startsWith('grpc-web')) return 'GRPC-Web';
  const protocol = parseProtocol(name.split('-', 1)[0]);
  return protocol === 'unsupported' && WELL_KNOWN_TCP_PORTS.has(port.port) ? 'TCP' : protocol;
}
