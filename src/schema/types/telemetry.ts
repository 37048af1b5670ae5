// Istio telemetry.istio.io and extensions.istio.io kinds in their JSON form.
import type { Duration, Resource } from './meta.js';
import type { PolicyTargetReference, WorkloadSelectorMatch } from './networking.js';

export type WorkloadMode = 'CLIENT_AND_SERVER' | 'CLIENT' | 'SERVER';
export interface ProviderRef {
  readonly name?: string;
}

export type TelemetryResource = Resource<'Telemetry', TelemetrySpec>;
export interface TelemetrySpec {
  readonly selector?: WorkloadSelectorMatch;
  readonly targetRef?: PolicyTargetReference;
  readonly targetRefs?: readonly PolicyTargetReference[];
  readonly tracing?: readonly TelemetryTracing[];
  readonly metrics?: readonly TelemetryMetrics[];
  readonly accessLogging?: readonly TelemetryAccessLogging[];
}
export interface TelemetryTracing {
  readonly match?: { readonly mode?: WorkloadMode };
  readonly providers?: readonly ProviderRef[];
  readonly randomSamplingPercentage?: number;
  readonly disableSpanReporting?: boolean;
  readonly customTags?: Readonly<Record<string, TelemetryCustomTag>>;
  readonly useRequestIdForTraceSampling?: boolean;
  readonly enableIstioTags?: boolean;
  readonly disableContextPropagation?: boolean;
}
export interface TelemetryCustomTag {
  readonly literal?: { readonly value?: string };
  readonly environment?: { readonly name?: string; readonly defaultValue?: string };
  readonly header?: { readonly name?: string; readonly defaultValue?: string };
  readonly formatter?: { readonly value?: string };
}
export interface TelemetryMetrics {
  readonly providers?: readonly ProviderRef[];
  readonly overrides?: readonly TelemetryMetricsOverride[];
  readonly reportingInterval?: Duration;
}
export interface TelemetryMetricsOverride {
  readonly match?: { readonly metric?: string; readonly customMetric?: string; readonly mode?: WorkloadMode };
  readonly disabled?: boolean;
  readonly tagOverrides?: Readonly<
    Record<string, { readonly operation?: 'UPSERT' | 'REMOVE'; readonly value?: string }>
  >;
}
export interface TelemetryAccessLogging {
  readonly match?: { readonly mode?: WorkloadMode };
  readonly providers?: readonly ProviderRef[];
  readonly disabled?: boolean;
  readonly filter?: { readonly expression?: string };
}

export type ExtensionPhase = 'UNSPECIFIED_PHASE' | 'AUTHN' | 'AUTHZ' | 'STATS';
export interface TrafficSelector {
  readonly mode?: 'UNDEFINED' | WorkloadMode;
  readonly ports?: readonly { readonly number?: number }[];
}
export type WasmPluginResource = Resource<'WasmPlugin', WasmPluginSpec>;
export interface WasmPluginSpec extends WasmSettings {
  readonly selector?: WorkloadSelectorMatch;
  readonly targetRef?: PolicyTargetReference;
  readonly targetRefs?: readonly PolicyTargetReference[];
  readonly phase?: ExtensionPhase;
  readonly priority?: number;
  readonly match?: readonly TrafficSelector[];
}
export interface WasmSettings {
  readonly url?: string;
  readonly sha256?: string;
  readonly imagePullPolicy?: 'UNSPECIFIED_POLICY' | 'IfNotPresent' | 'Always';
  readonly imagePullSecret?: string;
  readonly verificationKey?: string;
  readonly pluginConfig?: unknown;
  readonly pluginName?: string;
  readonly failStrategy?: 'FAIL_CLOSE' | 'FAIL_OPEN' | 'FAIL_RELOAD';
  readonly vmConfig?: {
    readonly env?: readonly {
      readonly name?: string;
      readonly valueFrom?: 'INLINE' | 'HOST';
      readonly value?: string;
    }[];
  };
  readonly type?: 'UNSPECIFIED_PLUGIN_TYPE' | 'HTTP' | 'NETWORK';
}
export type TrafficExtensionResource = Resource<'TrafficExtension', TrafficExtensionSpec>;
export interface TrafficExtensionSpec {
  readonly selector?: WorkloadSelectorMatch;
  readonly targetRefs?: readonly PolicyTargetReference[];
  readonly phase?: 'UNSPECIFIED' | 'AUTHN' | 'AUTHZ' | 'STATS';
  readonly priority?: number;
  readonly match?: readonly TrafficSelector[];
  readonly wasm?: WasmSettings;
  readonly lua?: { readonly inlineCode?: string };
}
