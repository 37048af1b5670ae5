// Istio MeshConfig and ProxyConfig (mesh.istio.io/v1alpha1) in their JSON form.
import type { Duration } from './meta.js';
import type {
  ClientTlsSettings,
  ConnectionPoolSettings,
  HttpRetry,
  LocalityLbSetting,
  TcpKeepalive,
} from './networking.js';

export type ForwardClientCertDetails =
  | 'UNDEFINED'
  | 'SANITIZE'
  | 'FORWARD_ONLY'
  | 'APPEND_FORWARD'
  | 'SANITIZE_SET'
  | 'ALWAYS_FORWARD_ONLY';

export interface MeshConfig {
  readonly proxyListenPort?: number;
  readonly proxyInboundListenPort?: number;
  readonly proxyHttpPort?: number;
  readonly connectTimeout?: Duration;
  readonly protocolDetectionTimeout?: Duration;
  readonly tcpKeepalive?: TcpKeepalive;
  readonly ingressClass?: string;
  readonly ingressService?: string;
  readonly ingressControllerMode?: 'UNSPECIFIED' | 'OFF' | 'DEFAULT' | 'STRICT';
  readonly ingressSelector?: string;
  readonly enableTracing?: boolean;
  readonly accessLogFile?: string;
  readonly accessLogFormat?: string;
  readonly accessLogEncoding?: 'TEXT' | 'JSON';
  readonly enableEnvoyAccessLogService?: boolean;
  readonly disableEnvoyListenerLog?: boolean;
  readonly defaultConfig?: ProxyConfigSettings;
  readonly outboundTrafficPolicy?: MeshOutboundTrafficPolicy;
  readonly inboundTrafficPolicy?: { readonly mode?: 'PASSTHROUGH' | 'LOCALHOST' };
  readonly configSources?: unknown;
  readonly enableAutoMtls?: boolean;
  readonly trustDomain?: string;
  readonly trustDomainAliases?: readonly string[];
  readonly caCertificates?: readonly {
    readonly pem?: string;
    readonly spiffeBundleUrl?: string;
    readonly trustDomains?: readonly string[];
    readonly certSigners?: readonly string[];
  }[];
  readonly defaultServiceExportTo?: readonly string[];
  readonly defaultVirtualServiceExportTo?: readonly string[];
  readonly defaultDestinationRuleExportTo?: readonly string[];
  readonly rootNamespace?: string;
  readonly localityLbSetting?: LocalityLbSetting;
  readonly dnsRefreshRate?: Duration;
  readonly h2UpgradePolicy?: 'DO_NOT_UPGRADE' | 'UPGRADE';
  readonly inboundClusterStatName?: string;
  readonly outboundClusterStatName?: string;
  readonly certificates?: unknown;
  readonly enablePrometheusMerge?: boolean;
  readonly verifyCertificateAtClient?: boolean;
  readonly ca?: unknown;
  readonly extensionProviders?: readonly ExtensionProvider[];
  readonly defaultProviders?: {
    readonly tracing?: readonly string[];
    readonly metrics?: readonly string[];
    readonly accessLogging?: readonly string[];
  };
  readonly discoverySelectors?: readonly unknown[];
  readonly pathNormalization?: {
    readonly normalization?: 'DEFAULT' | 'NONE' | 'BASE' | 'MERGE_SLASHES' | 'DECODE_AND_MERGE_SLASHES';
  };
  readonly defaultHttpRetryPolicy?: HttpRetry;
  readonly meshMTLS?: TlsDefaults;
  readonly tlsDefaults?: TlsDefaults;
  readonly serviceSettings?: readonly {
    readonly settings?: { readonly clusterLocal?: boolean };
    readonly hosts?: readonly string[];
  }[];
  readonly serviceScopeConfigs?: unknown;
}
export interface MeshOutboundTrafficPolicy {
  readonly mode?: 'REGISTRY_ONLY' | 'ALLOW_ANY' | 'ALLOW_ANY_DYNAMIC_DNS';
  readonly tls?: ClientTlsSettings;
}
export interface TlsDefaults {
  readonly minProtocolVersion?: 'TLS_AUTO' | 'TLSV1_2' | 'TLSV1_3';
  readonly ecdhCurves?: readonly string[];
  readonly cipherSuites?: readonly string[];
}

/** The per-proxy settings: meshConfig.defaultConfig, annotation proxy.istio.io/config, node metadata PROXY_CONFIG. */
export interface ProxyConfigSettings {
  readonly configPath?: string;
  readonly binaryPath?: string;
  readonly serviceCluster?: string;
  readonly tracingServiceName?: 'APP_LABEL_AND_NAMESPACE' | 'CANONICAL_NAME_ONLY' | 'CANONICAL_NAME_AND_NAMESPACE';
  readonly drainDuration?: Duration;
  readonly discoveryAddress?: string;
  readonly zipkinAddress?: string;
  readonly statsdUdpAddress?: string;
  readonly proxyAdminPort?: number;
  readonly controlPlaneAuthPolicy?: 'NONE' | 'MUTUAL_TLS';
  readonly customConfigFile?: string;
  readonly statNameLength?: number;
  readonly concurrency?: number;
  readonly proxyBootstrapTemplatePath?: string;
  readonly interceptionMode?: 'REDIRECT' | 'TPROXY' | 'NONE';
  readonly tracing?: ProxyTracing;
  readonly envoyAccessLogService?: RemoteService;
  readonly envoyMetricsService?: RemoteService;
  readonly proxyMetadata?: Readonly<Record<string, string>>;
  readonly runtimeValues?: Readonly<Record<string, string>>;
  readonly statusPort?: number;
  readonly extraStatTags?: readonly string[];
  readonly gatewayTopology?: {
    readonly numTrustedProxies?: number;
    readonly forwardClientCertDetails?: ForwardClientCertDetails;
    readonly proxyProtocol?: unknown;
  };
  readonly terminationDrainDuration?: Duration;
  readonly meshId?: string;
  readonly readinessProbe?: unknown;
  readonly proxyStatsMatcher?: {
    readonly inclusionPrefixes?: readonly string[];
    readonly inclusionSuffixes?: readonly string[];
    readonly inclusionRegexps?: readonly string[];
  };
  readonly holdApplicationUntilProxyStarts?: boolean;
  readonly caCertificatesPem?: readonly string[];
  readonly image?: { readonly imageType?: string };
  readonly privateKeyProvider?: { readonly cryptomb?: KeyAccelerator; readonly qat?: KeyAccelerator };
  readonly proxyHeaders?: ProxyHeaders;
  readonly statsCompression?: boolean;
  readonly fileFlushInterval?: Duration;
  readonly fileFlushMinSizeKb?: number;
}
export interface RemoteService {
  readonly address?: string;
  readonly tlsSettings?: unknown;
  readonly tcpKeepalive?: TcpKeepalive;
}
export interface ProxyTracing {
  readonly zipkin?: { readonly address?: string };
  readonly lightstep?: { readonly address?: string; readonly accessToken?: string };
  readonly datadog?: { readonly address?: string };
  readonly stackdriver?: unknown;
  readonly openCensusAgent?: unknown;
  readonly customTags?: Readonly<Record<string, ProxyCustomTag>>;
  readonly maxPathTagLength?: number;
  readonly sampling?: number;
  readonly tlsSettings?: ClientTlsSettings;
  readonly enableIstioTags?: boolean;
}
export interface ProxyCustomTag {
  readonly literal?: { readonly value?: string };
  readonly environment?: { readonly name?: string; readonly defaultValue?: string };
  readonly header?: { readonly name?: string; readonly defaultValue?: string };
}
/** Hardware that computes with private keys. */
export interface KeyAccelerator {
  readonly pollDelay?: Duration;
  readonly fallback?: boolean;
}

export interface ProxyHeaders {
  readonly forwardedClientCert?: ForwardClientCertDetails;
  readonly setCurrentClientCertDetails?: {
    readonly subject?: boolean;
    readonly cert?: boolean;
    readonly chain?: boolean;
    readonly dns?: boolean;
    readonly uri?: boolean;
  };
  readonly requestId?: { readonly disabled?: boolean };
  readonly server?: { readonly disabled?: boolean; readonly value?: string };
  readonly attemptCount?: { readonly disabled?: boolean };
  readonly envoyDebugHeaders?: { readonly disabled?: boolean };
  readonly metadataExchangeHeaders?: { readonly mode?: 'UNDEFINED' | 'IN_MESH' };
  readonly preserveHttp1HeaderCase?: boolean;
  readonly xForwardedHost?: { readonly enabled?: boolean };
  readonly xForwardedPort?: { readonly enabled?: boolean };
}

/** Exactly one provider member is set. */
export interface ExtensionProvider {
  readonly name?: string;
  readonly envoyExtAuthzHttp?: ExtAuthzHttpProvider;
  readonly envoyExtAuthzGrpc?: ExtAuthzGrpcProvider;
  readonly zipkin?: ZipkinProvider;
  readonly lightstep?: ServiceProvider;
  readonly datadog?: ServiceProvider & { readonly maxTagLength?: number };
  readonly stackdriver?: unknown;
  readonly opencensus?: unknown;
  readonly skywalking?: ServiceProvider & { readonly accessToken?: string };
  readonly opentelemetry?: OpenTelemetryProvider;
  readonly prometheus?: object;
  readonly envoyFileAccessLog?: FileAccessLogProvider;
  readonly envoyHttpAls?: HttpAlsProvider;
  readonly envoyTcpAls?: TcpAlsProvider;
  readonly envoyOtelAls?: OtelAlsProvider;
  readonly sds?: ServiceProvider;
}
export interface ServiceProvider {
  readonly service?: string;
  readonly port?: number;
}
export interface ExtAuthzCommon extends ServiceProvider {
  readonly timeout?: Duration;
  readonly failOpen?: boolean;
  readonly clearRouteCache?: boolean;
  readonly statusOnError?: string;
  readonly includeRequestBodyInCheck?: {
    readonly maxRequestBytes?: number;
    readonly allowPartialMessage?: boolean;
    readonly packAsBytes?: boolean;
  };
}
export interface ExtAuthzHttpProvider extends ExtAuthzCommon {
  readonly pathPrefix?: string;
  readonly includeHeadersInCheck?: readonly string[];
  readonly includeRequestHeadersInCheck?: readonly string[];
  readonly includeAdditionalHeadersInCheck?: Readonly<Record<string, string>>;
  readonly headersToUpstreamOnAllow?: readonly string[];
  readonly headersToDownstreamOnDeny?: readonly string[];
  readonly headersToDownstreamOnAllow?: readonly string[];
}
export type ExtAuthzGrpcProvider = ExtAuthzCommon;
export interface ZipkinProvider extends ServiceProvider {
  readonly maxTagLength?: number;
  readonly enable64bitTraceId?: boolean;
  readonly path?: string;
  readonly traceContextOption?: string;
  readonly timeout?: Duration;
  readonly headers?: readonly { readonly name?: string; readonly value?: string; readonly envName?: string }[];
}
export interface OpenTelemetryProvider extends ServiceProvider {
  readonly maxTagLength?: number;
  readonly http?: {
    readonly path?: string;
    readonly timeout?: Duration;
    readonly headers?: readonly { readonly name?: string; readonly value?: string; readonly envName?: string }[];
  };
  readonly grpc?: {
    readonly timeout?: Duration;
    readonly initialMetadata?: readonly {
      readonly name?: string;
      readonly value?: string;
      readonly envName?: string;
    }[];
  };
  readonly resourceDetectors?: { readonly environment?: object; readonly dynatrace?: object };
  readonly serviceAttributeEnrichment?: 'ISTIO_CANONICAL' | 'OTEL_SEMANTIC_CONVENTIONS';
  readonly dynatraceSampler?: {
    readonly tenant?: string;
    readonly clusterId?: number;
    readonly rootSpansPerMinute?: number;
    readonly httpService?: {
      readonly service?: string;
      readonly port?: number;
      readonly http?: {
        readonly path?: string;
        readonly timeout?: Duration;
        readonly headers?: readonly { readonly name?: string; readonly value?: string }[];
      };
    };
  };
}
export interface LogFormat {
  readonly text?: string;
  readonly labels?: Readonly<Record<string, unknown>>;
}
export interface FileAccessLogProvider {
  readonly path?: string;
  readonly logFormat?: LogFormat;
  readonly omitEmptyValues?: boolean;
}
export interface TcpAlsProvider extends ServiceProvider {
  readonly logName?: string;
  readonly filterStateObjectsToLog?: readonly string[];
}
export interface HttpAlsProvider extends TcpAlsProvider {
  readonly additionalRequestHeadersToLog?: readonly string[];
  readonly additionalResponseHeadersToLog?: readonly string[];
  readonly additionalResponseTrailersToLog?: readonly string[];
}
export interface OtelAlsProvider extends ServiceProvider {
  readonly logName?: string;
  readonly logFormat?: LogFormat;
}

export type { ConnectionPoolSettings };
