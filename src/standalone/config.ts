import type { CompiledProxy } from '../compile/compiled.js';
import type { JsonRecord } from '../source/json-fields.js';

/** What stock Envoy will be given, while passes work on it. */
export interface StockConfig {
  readonly listeners: readonly JsonRecord[];
  readonly clusters: readonly JsonRecord[];
  readonly secrets: readonly JsonRecord[];
  /** The bootstrap without its static resources. */
  readonly bootstrap: JsonRecord;
}

/** One thing that differs from what istiod sends to istio-proxy. */
export interface Change {
  readonly action: 'dropped' | 'replaced' | 'added';
  readonly what: string;
  /** Name of the listener, cluster or secret; `bootstrap` for the rest. */
  readonly where: string;
  readonly reason: string;
}

/** What keeps the bootstrap from being written. */
export type StandaloneProblem =
  | { readonly kind: 'missing-secret'; readonly secret: string; readonly listener: string }
  | { readonly kind: 'unknown-service'; readonly service: string; readonly port: number | undefined }
  | { readonly kind: 'port-range'; readonly listener: string; readonly port: number };

/** Sends the traffic of a service to one address instead of its endpoints. */
export interface EndpointOverride {
  /** A whole host name, or its first labels: `webapp`, `webapp.shop`. */
  readonly service: string;
  /** Every port of the service when absent. */
  readonly port: number | undefined;
  readonly host: string;
  readonly hostPort: number;
}

export interface StandaloneOptions {
  /** Address of the admin interface; by default the proxy's own, with the port offset. */
  readonly admin?: { readonly host: string; readonly port: number } | undefined;
  /** Bind address of the listeners that istiod binds to every address. */
  readonly listen?: string | undefined;
  /** Added to the port of every listener. */
  readonly portOffset: number;
  readonly endpoints: readonly EndpointOverride[];
  /** `off` takes the mesh's mutual TLS away; `files` reads the workload's certificates from `certificateDirectory`. */
  readonly mtls: 'off' | 'files';
  readonly certificateDirectory: string;
  readonly secrets: 'inline' | 'files' | 'redact';
  /** Directory that the bootstrap names for secrets kept in files. */
  readonly secretDirectory: string;
  /** What becomes of a server whose Secret is not in the input; with `drop` also of one whose files are not there. */
  readonly missingSecrets: 'error' | 'drop';
  /** Whether a file that the proxy would read is there. */
  readonly fileExists: (path: string) => boolean;
  /** CA bundle of the operating system. */
  readonly systemRoots: string;
  /** Extension configurations that a control plane would deliver: `{name, typedConfig}`. */
  readonly extensions: readonly JsonRecord[];
  /** Log every connection and request to standard output where the mesh has no access log. */
  readonly accessLog: boolean;
}

export const DEFAULT_OPTIONS: StandaloneOptions = {
  portOffset: 0,
  endpoints: [],
  mtls: 'off',
  certificateDirectory: '/etc/certs',
  secrets: 'inline',
  secretDirectory: 'secrets',
  missingSecrets: 'error',
  fileExists: () => true,
  systemRoots: '/etc/ssl/certs/ca-certificates.crt',
  extensions: [],
  accessLog: false,
};

/** A file that the bootstrap refers to. */
export interface SecretFile {
  readonly path: string;
  /** In base64. */
  readonly content: string;
}

export interface PassResult {
  readonly config: StockConfig;
  readonly changes: readonly Change[];
  readonly problems?: readonly StandaloneProblem[];
  readonly files?: readonly SecretFile[];
  /** Files that Envoy will read when it starts. */
  readonly reads?: readonly string[];
}

/** One step of the way to stock Envoy. */
export type Pass = (config: StockConfig, options: StandaloneOptions, compiled: CompiledProxy) => PassResult;
