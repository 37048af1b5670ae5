/** One request, or one TCP connection, to follow. */
export interface TraceRequest {
  /** Scheme, authority as sent, path with query; absent for raw TCP. */
  readonly url?: string | undefined;
  /** The port the gateway listens on, or the port the application dialled. */
  readonly listenerPort?: number | undefined;
  readonly method?: string | undefined;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly tls?: boolean | undefined;
  /** Server name of the TLS handshake; `""` is TLS without one. */
  readonly sni?: string | null | undefined;
  readonly alpn?: readonly string[] | undefined;
  readonly tcp?: boolean | undefined;
  readonly http2?: boolean | undefined;
  readonly direction?: 'inbound' | 'outbound' | undefined;
  /** `IP:port` the connection was made to. */
  readonly destination?: string | undefined;
  /** IP address of the caller. */
  readonly source?: string | undefined;
  /** SPIFFE URI of the client certificate. */
  readonly clientIdentity?: string | undefined;
}

/** The parts of a request's URL as they travel: the authority keeps its port and case. */
export interface RequestTarget {
  readonly scheme: string;
  readonly authority: string;
  /** Path with query. */
  readonly path: string;
}

/** Splits a URL without changing any part of it. */
export function requestTarget(url: string): RequestTarget | undefined {
  const [, scheme, authority, path] = /^([a-zA-Z][a-zA-Z0-9+.-]*):\/\/([^/?#]*)([^#]*)/.exec(url) ?? [];
  if (scheme === undefined || authority === undefined || authority === '') return undefined;
  const rest = path ?? '';
  return { scheme: scheme.toLowerCase(), authority, path: rest.startsWith('/') ? rest : `/${rest}` };
}
