// networking.istio.io EnvoyFilter in JSON form; field names and meaning follow Istio's API reference.
import type { Resource } from './meta.js';
import type { WorkloadSelector } from './networking-shared.js';

export type EnvoyFilterResource = Resource<'EnvoyFilter', EnvoyFilterSpec>;
export interface PolicyTargetReference {
  readonly group?: string;
  readonly kind?: string;
  readonly name?: string;
  readonly namespace?: string;
}
export interface EnvoyFilterSpec {
  readonly workloadSelector?: WorkloadSelector;
  readonly targetRefs?: readonly PolicyTargetReference[];
  readonly configPatches?: readonly EnvoyConfigObjectPatch[];
  readonly priority?: number;
}
export type ApplyTo =
  | 'INVALID'
  | 'LISTENER'
  | 'FILTER_CHAIN'
  | 'NETWORK_FILTER'
  | 'HTTP_FILTER'
  | 'ROUTE_CONFIGURATION'
  | 'VIRTUAL_HOST'
  | 'HTTP_ROUTE'
  | 'CLUSTER'
  | 'EXTENSION_CONFIG'
  | 'BOOTSTRAP'
  | 'LISTENER_FILTER';
export type PatchContext = 'ANY' | 'SIDECAR_INBOUND' | 'SIDECAR_OUTBOUND' | 'GATEWAY' | 'WAYPOINT';
export type PatchOperation =
  | 'INVALID'
  | 'MERGE'
  | 'ADD'
  | 'REMOVE'
  | 'INSERT_BEFORE'
  | 'INSERT_AFTER'
  | 'INSERT_FIRST'
  | 'REPLACE';
export interface EnvoyConfigObjectPatch {
  readonly applyTo?: ApplyTo;
  readonly match?: EnvoyConfigObjectMatch;
  readonly patch?: {
    readonly operation?: PatchOperation;
    readonly value?: unknown;
    readonly filterClass?: 'UNSPECIFIED' | 'AUTHN' | 'AUTHZ' | 'STATS';
  };
}
export interface EnvoyConfigObjectMatch {
  readonly context?: PatchContext;
  readonly proxy?: { readonly proxyVersion?: string; readonly metadata?: Readonly<Record<string, string>> };
  readonly listener?: {
    readonly portNumber?: number;
    readonly portName?: string;
    readonly name?: string;
    readonly listenerFilter?: string;
    readonly filterChain?: {
      readonly name?: string;
      readonly sni?: string;
      readonly transportProtocol?: string;
      readonly applicationProtocols?: string;
      readonly destinationPort?: number;
      readonly filter?: { readonly name?: string; readonly subFilter?: { readonly name?: string } };
    };
  };
  readonly routeConfiguration?: {
    readonly portNumber?: number;
    readonly portName?: string;
    readonly gateway?: string;
    readonly name?: string;
    readonly vhost?: {
      readonly name?: string;
      readonly domainName?: string;
      readonly route?: { readonly name?: string; readonly action?: 'ANY' | 'ROUTE' | 'REDIRECT' | 'DIRECT_RESPONSE' };
    };
  };
  readonly cluster?: {
    readonly portNumber?: number;
    readonly service?: string;
    readonly subset?: string;
    readonly name?: string;
  };
  readonly waypoint?: {
    readonly portNumber?: number;
    readonly filter?: { readonly name?: string; readonly subFilter?: { readonly name?: string } };
    readonly route?: { readonly name?: string };
  };
}
