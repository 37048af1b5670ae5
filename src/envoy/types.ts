// The Envoy API's proto3 JSON form, as far as mesh emits it. Fields whose value is the proto3 default are left out.

/** google.protobuf.Any in JSON: the type URL and the message's own fields. */
export interface TypedConfig {
  readonly '@type': string;
  readonly [field: string]: unknown;
}
export interface ExtensionConfig {
  readonly name: string;
  readonly typedConfig?: TypedConfig;
}
export interface Metadata {
  readonly filterMetadata?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}
export interface SocketAddress {
  readonly address: string;
  readonly portValue?: number;
  readonly protocol?: 'UDP';
}
export type Address = { readonly socketAddress: SocketAddress } | { readonly pipe: { readonly path: string } };
export interface ConfigSource {
  readonly ads?: object;
  readonly apiConfigSource?: object;
  readonly initialFetchTimeout?: string;
  readonly resourceApiVersion: 'V3';
}
export interface SdsSecretConfig {
  readonly name: string;
  readonly sdsConfig?: ConfigSource;
}
export interface TransportSocket {
  readonly name: string;
  readonly typedConfig: TypedConfig;
}
export interface AccessLog extends ExtensionConfig {
  readonly filter?: object;
}

// ---- listeners

export interface CidrRange {
  readonly addressPrefix: string;
  readonly prefixLen?: number;
}
export interface FilterChainMatch {
  readonly destinationPort?: number;
  readonly prefixRanges?: readonly CidrRange[];
  readonly serverNames?: readonly string[];
  readonly transportProtocol?: string;
  readonly applicationProtocols?: readonly string[];
  readonly directSourcePrefixRanges?: readonly CidrRange[];
  readonly sourceType?: 'ANY' | 'SAME_IP_OR_LOOPBACK' | 'EXTERNAL';
  readonly sourcePrefixRanges?: readonly CidrRange[];
  readonly sourcePorts?: readonly number[];
}
export interface Filter extends ExtensionConfig {
  readonly configDiscovery?: object;
}
export interface FilterChain {
  readonly name?: string;
  readonly filterChainMatch?: FilterChainMatch;
  readonly filters?: readonly Filter[];
  readonly transportSocket?: TransportSocket;
  readonly transportSocketConnectTimeout?: string;
  readonly metadata?: Metadata;
}
export interface ListenerFilter extends ExtensionConfig {
  readonly filterDisabled?: object;
}
export interface Listener {
  readonly name: string;
  readonly address?: Address;
  readonly additionalAddresses?: readonly { readonly address: Address }[];
  readonly filterChains?: readonly FilterChain[];
  readonly defaultFilterChain?: FilterChain;
  readonly listenerFilters?: readonly ListenerFilter[];
  readonly listenerFiltersTimeout?: string;
  readonly continueOnListenerFiltersTimeout?: boolean;
  readonly trafficDirection?: 'INBOUND' | 'OUTBOUND';
  readonly useOriginalDst?: boolean;
  readonly bindToPort?: boolean;
  readonly transparent?: boolean;
  readonly accessLog?: readonly AccessLog[];
  readonly connectionBalanceConfig?: object;
  readonly maxConnectionsToAcceptPerSocketEvent?: number;
  readonly udpListenerConfig?: object;
}

// ---- routes

export interface StringMatcher {
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly safeRegex?: { readonly regex: string };
  readonly ignoreCase?: boolean;
}
export interface HeaderMatcher {
  readonly name: string;
  readonly stringMatch?: StringMatcher;
  readonly presentMatch?: boolean;
  readonly invertMatch?: boolean;
  readonly treatMissingHeaderAsEmpty?: boolean;
}
export interface QueryParameterMatcher {
  readonly name: string;
  readonly stringMatch?: StringMatcher;
  readonly presentMatch?: boolean;
}
export interface RouteMatch {
  readonly prefix?: string;
  readonly path?: string;
  readonly pathSeparatedPrefix?: string;
  readonly safeRegex?: { readonly regex: string };
  readonly caseSensitive?: boolean;
  readonly headers?: readonly HeaderMatcher[];
  readonly queryParameters?: readonly QueryParameterMatcher[];
  readonly dynamicMetadata?: readonly object[];
  readonly grpc?: object;
}
export interface HeaderValueOption {
  readonly header: { readonly key: string; readonly value?: string };
  readonly appendAction?:
    | 'APPEND_IF_EXISTS_OR_ADD'
    | 'ADD_IF_ABSENT'
    | 'OVERWRITE_IF_EXISTS'
    | 'OVERWRITE_IF_EXISTS_OR_ADD';
}
export interface HeaderMutations {
  readonly requestHeadersToAdd?: readonly HeaderValueOption[];
  readonly requestHeadersToRemove?: readonly string[];
  readonly responseHeadersToAdd?: readonly HeaderValueOption[];
  readonly responseHeadersToRemove?: readonly string[];
}
export interface ClusterWeight extends HeaderMutations {
  readonly name: string;
  readonly weight?: number;
  readonly hostRewriteLiteral?: string;
  readonly typedPerFilterConfig?: Readonly<Record<string, TypedConfig>>;
}
export interface RetryPolicy {
  readonly retryOn?: string;
  readonly numRetries?: number;
  readonly perTryTimeout?: string;
  readonly retriableStatusCodes?: readonly number[];
  readonly hostSelectionRetryMaxAttempts?: string;
  readonly retryHostPredicate?: readonly ExtensionConfig[];
  readonly retryPriority?: ExtensionConfig;
  readonly retryBackOff?: { readonly baseInterval: string };
}
export interface RouteAction {
  readonly cluster?: string;
  readonly weightedClusters?: { readonly clusters?: readonly ClusterWeight[] };
  readonly clusterNotFoundResponseCode?: 'INTERNAL_SERVER_ERROR';
  readonly timeout?: string;
  readonly maxGrpcTimeout?: string;
  readonly maxStreamDuration?: object;
  readonly retryPolicy?: RetryPolicy;
  readonly prefixRewrite?: string;
  readonly regexRewrite?: { readonly pattern: { readonly regex: string }; readonly substitution?: string };
  readonly pathRewritePolicy?: object;
  readonly hostRewriteLiteral?: string;
  readonly appendXForwardedHost?: boolean;
  readonly requestMirrorPolicies?: readonly object[];
  readonly hashPolicy?: readonly object[];
}
export interface RedirectAction {
  readonly hostRedirect?: string;
  readonly pathRedirect?: string;
  readonly prefixRewrite?: string;
  readonly schemeRedirect?: string;
  readonly portRedirect?: number;
  readonly responseCode?: string;
  readonly stripQuery?: boolean;
}
export interface Route extends HeaderMutations {
  readonly name?: string;
  readonly match: RouteMatch;
  readonly route?: RouteAction;
  readonly redirect?: RedirectAction;
  readonly directResponse?: { readonly status: number; readonly body?: object };
  readonly metadata?: Metadata;
  readonly decorator?: { readonly operation: string };
  readonly statPrefix?: string;
  readonly typedPerFilterConfig?: Readonly<Record<string, TypedConfig>>;
}
export interface VirtualHost extends HeaderMutations {
  readonly name: string;
  readonly domains: readonly string[];
  readonly routes?: readonly Route[];
  readonly requireTls?: 'ALL' | 'EXTERNAL_ONLY';
  readonly includeRequestAttemptCount?: boolean;
  readonly typedPerFilterConfig?: Readonly<Record<string, TypedConfig>>;
}
export interface RouteConfiguration extends HeaderMutations {
  readonly name: string;
  readonly virtualHosts?: readonly VirtualHost[];
  readonly validateClusters?: boolean;
  readonly ignorePortInHostMatching?: boolean;
  readonly maxDirectResponseBodySizeBytes?: number;
}

// ---- clusters and endpoints

export interface LbEndpoint {
  readonly endpoint: { readonly address: Address };
  readonly healthStatus?: 'HEALTHY' | 'UNHEALTHY' | 'DRAINING';
  readonly loadBalancingWeight?: number;
  readonly metadata?: Metadata;
}
export interface Locality {
  readonly region?: string;
  readonly zone?: string;
  readonly subZone?: string;
}
export interface LocalityLbEndpoints {
  readonly locality?: Locality;
  readonly lbEndpoints?: readonly LbEndpoint[];
  readonly loadBalancingWeight?: number;
  readonly priority?: number;
}
export interface ClusterLoadAssignment {
  readonly clusterName: string;
  readonly endpoints?: readonly LocalityLbEndpoints[];
}
export interface Cluster {
  readonly name: string;
  readonly type?: 'STATIC' | 'STRICT_DNS' | 'LOGICAL_DNS' | 'EDS' | 'ORIGINAL_DST';
  readonly lbPolicy?: string;
  readonly altStatName?: string;
  readonly connectTimeout?: string;
  readonly loadAssignment?: ClusterLoadAssignment;
  readonly typedExtensionProtocolOptions?: Readonly<Record<string, TypedConfig>>;
  readonly transportSocket?: TransportSocket;
  readonly transportSocketMatches?: readonly {
    readonly name: string;
    readonly match: object;
    readonly transportSocket: TransportSocket;
  }[];
  readonly metadata?: Metadata;
  readonly [field: string]: unknown;
}

// ---- secrets

export interface DataSource {
  readonly inlineBytes?: string;
  readonly filename?: string;
}
export interface Secret {
  readonly name: string;
  readonly tlsCertificate?: {
    readonly certificateChain: DataSource;
    readonly privateKey?: DataSource;
    /** Computes with the key in hardware, in place of `privateKey`. */
    readonly privateKeyProvider?: object;
    readonly ocspStaple?: DataSource;
  };
  readonly validationContext?: { readonly trustedCa: DataSource; readonly crl?: DataSource };
}

/** Envoy's bootstrap; see envoy.config.bootstrap.v3.Bootstrap. */
export interface Bootstrap {
  readonly node?: {
    readonly id?: string;
    readonly cluster?: string;
    readonly metadata?: Readonly<Record<string, unknown>>;
    readonly locality?: Locality;
  };
  readonly staticResources?: {
    readonly listeners?: readonly Listener[];
    readonly clusters?: readonly Cluster[];
    readonly secrets?: readonly Secret[];
  };
  readonly [field: string]: unknown;
}
