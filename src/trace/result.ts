/** How a connection ended before any HTTP response. */
export type ConnectionEnd = 'refused' | 'closed' | 'tls-failed' | 'http2-failed' | 'timeout';

/** One place a request may go. */
export interface TracedCluster {
  readonly name: string;
  /** Share in percent of the requests; absent for the only cluster. */
  readonly weight?: number | undefined;
  /** `ip:port` of each endpoint that takes requests. */
  readonly endpoints: readonly string[];
}

export interface TracedMirror {
  readonly cluster: string;
  readonly endpoints: readonly string[];
  readonly percent: number;
}

/** What the endpoint sees. */
export interface UpstreamRequest {
  readonly method: string;
  readonly path: string;
  readonly authority: string;
  /** Headers that the configuration added or changed. */
  readonly headers: Readonly<Record<string, string>>;
  readonly removedHeaders: readonly string[];
  readonly http2?: boolean | undefined;
  readonly tls?: { readonly sni?: string | undefined; readonly mutual: boolean } | undefined;
}

export interface TracedRoute {
  readonly name?: string | undefined;
  /** Position in the virtual host, from 0. */
  readonly index: number;
  /** `namespace/name` of the VirtualService (or other route resource) that made it. */
  readonly virtualService?: string | undefined;
  readonly file?: string | undefined;
  readonly line?: number | undefined;
}

/** A route that was tried in vain. */
export interface RejectedRoute {
  readonly route: string;
  readonly why: string;
}

/** What becomes of a request. Either `status`, `statuses` or `connection` says how it ends; a TCP stream that arrives has none. */
export interface TraceResult {
  readonly status?: number | undefined;
  /** All that can be seen, when a percentage decides. */
  readonly statuses?: readonly number[] | undefined;
  readonly connection?: ConnectionEnd | undefined;
  /** Why it ended where it did. */
  readonly reason?: string | undefined;
  readonly location?: string | undefined;
  readonly body?: string | undefined;
  readonly listener?: string | undefined;
  readonly filterChain?: string | undefined;
  readonly routeConfig?: string | undefined;
  readonly virtualHost?: string | undefined;
  readonly route?: TracedRoute | undefined;
  readonly clusters?: readonly TracedCluster[] | undefined;
  /** Clusters that the route names and that do not exist. */
  readonly missingClusters?: readonly string[] | undefined;
  readonly upstream?: UpstreamRequest | undefined;
  readonly responseHeaders?: Readonly<Record<string, string>> | undefined;
  readonly mirrors?: readonly TracedMirror[] | undefined;
  readonly delayMs?: number | undefined;
  readonly timeout?: string | undefined;
  readonly retries?: { readonly on: string; readonly attempts: number; readonly perTryTimeout?: string } | undefined;
  readonly hashedBy?: readonly string[] | undefined;
  readonly rejected?: readonly RejectedRoute[] | undefined;
  /** What could not be decided, or is worth knowing. */
  readonly notes?: readonly string[] | undefined;
}
